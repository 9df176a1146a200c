import type { Language } from '@monday-letter/locale';

import { paths } from '../routes.ts';
import { definitions } from './definitions.ts';
import type { Guide } from './shell/calculatorWords.ts';
import type { Definition } from './shell/definition.ts';

/** A calculator's own page: what explains it there, and its address, in each language and in neither. */
export interface CalculatorPage {
  readonly definition: Definition;
  readonly guides: Readonly<Record<Language, Guide>>;
  readonly paths: Readonly<Record<Language, string>>;
  readonly neutral: string;
}

/** The own page of every calculator there is. For the build alone: a reader fetches a guide when asking for it. */
export const calculatorPages: readonly CalculatorPage[] = await Promise.all(
  definitions.map(async (definition) => {
    const [{ guide: hu }, { guide: et }] = await Promise.all([
      definition.words.hu.guide(),
      definition.words.et.guide(),
    ]);
    return {
      definition,
      guides: { hu, et },
      paths: { hu: paths.calculator('hu', hu.slug), et: paths.calculator('et', et.slug) },
      neutral: paths.anyCalculator(definition.declaration.name),
    };
  }),
);

/** The own page of the calculator of that name. */
export function calculatorPageOf(name: string): CalculatorPage {
  const page = calculatorPages.find(({ definition }) => definition.declaration.name === name);
  if (page === undefined) throw new RangeError(`calculatorPageOf: there is no calculator ${name}`);
  return page;
}
