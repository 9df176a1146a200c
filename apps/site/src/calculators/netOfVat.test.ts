import { readFileSync } from 'node:fs';

import { languages } from '@monday-letter/locale';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { glossarySchema } from '../schemas/glossarySchema.ts';
import { definitions } from './definitions.ts';

const glossary = glossarySchema.parse(
  parse(readFileSync(new URL('../../../../content/glossary.yaml', import.meta.url), 'utf8')),
);

test.each(languages)(
  'what the glossary says of VAT leads to every calculator that asks for amounts without it, in %s',
  (language) => {
    const asking = definitions.filter(({ words }) => {
      const { parameters, list } = words[language];
      const hints = [...Object.values(parameters).map(({ hint }) => hint), list?.hint ?? ''];
      return hints.some((hint) => /áfa nélkül|käibemaksuta/i.test(hint));
    });
    expect(asking.map(({ declaration }) => declaration.name).sort()).toEqual(
      [...(glossary['net-of-vat']?.calculators ?? [])].sort(),
    );
  },
);
