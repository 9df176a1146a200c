import process from 'node:process';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { lineStarts, type Passage } from './passage.ts';
import { createSpeller, spell, type Speller } from './spelling.ts';

const passage = (text: string, language: 'hu' | 'et' = 'hu'): Passage => ({
  file: `${language}.mdx`,
  language,
  kind: 'paragraph',
  text,
  lines: lineStarts(text, 1),
});

describe('Hungarian', () => {
  let speller: Speller;
  beforeAll(async () => {
    speller = await createSpeller('hu', '# remark\nPareto\nkohorsz/sansz # inflected\n');
  });
  afterAll(() => {
    speller[Symbol.dispose]();
  });

  test.each(['ügyfél', 'céget', 'határokat', 'Pareto-elv', 'kohorszban', 'kohorsszal', 'e-mail-cím'])(
    '%s is a word',
    (word) => {
      expect(speller.knows(word)).toBe(true);
    },
  );

  test.each(['ügyfel', 'hüség', 'cégot', 'asztaltt', 'Pareto-xyz'])('%s is none', (word) => {
    expect(speller.knows(word)).toBe(false);
  });

  test('unknown words are told with their line; names, suffixes of numbers and addresses are not', () => {
    const text =
      'Az ügyfel 20%-a, 5-öt Reichheld szerint:\nwww.peldaoldal.hu, aki@peldaoldal.hu, NPSX. Hüség';
    expect(spell(passage(text), speller)).toEqual({
      count: 6,
      unknown: [
        { word: 'ügyfel', file: 'hu.mdx', line: 1 },
        { word: 'Hüség', file: 'hu.mdx', line: 2 },
      ],
    });
  });
});

test('Estonian words are known in their cases and compounds', async () => {
  using speller = await createSpeller('et', '');
  const text = 'Klientidele meeldib lojaalsusprogramm, tee- ja kohvipood, klijendile ka.';
  expect(spell(passage(text, 'et'), speller).unknown.map(({ word }) => word)).toEqual(['klijendile']);
});

test('the dictionary leaves the errors of the process alone', async () => {
  const before = process.listeners('uncaughtException');
  using speller = await createSpeller('et', '');
  expect(speller.knows('klient')).toBe(true);
  expect(process.listeners('uncaughtException')).toEqual(before);
});
