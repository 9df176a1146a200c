import { describe, expect, test } from 'vitest';

import { languages, type Language } from '@monday-letter/locale';

import { definitions } from '../definitions.ts';
import { pareto } from '../pareto/definition.ts';
import type { ListDeclaration } from './declaration.ts';
import { listProblem as inEstonian } from './listProblem.et.ts';
import { listProblem as inHungarian } from './listProblem.hu.ts';
import { outcomeOf } from './outcomeOf.ts';
import { readList } from './readList.ts';
import { requireExample } from './requireExample.ts';
import { sampleText } from './sampleText.ts';
import { shellWords } from './words.ts';

const explain = { hu: inHungarian, et: inEstonian };

const sentences = (
  text: string,
  language: Language,
  declaration: ListDeclaration = pareto.declaration.list,
) => {
  const voice = { language, currency: 'HUF' } as const;
  const words = pareto.words[language].list;
  if (words === undefined) throw new Error('no words of a list');
  return readList(text, declaration, voice, shellWords[language]).problems.map((problem) =>
    explain[language](problem, declaration, words, voice, shellWords[language]).replaceAll('\u00A0', '⍽'),
  );
};

describe('a line that is left out is named with its number, its text and what to do', () => {
  const wrong = [
    'A; 1',
    'B; 12 €',
    'C; sok',
    'D; 12.345',
    'E; 99999999999',
    'F; 1; -5',
    'G; ; 5',
    'H',
    'I; Győr; 1; 2',
    'Összesen; 5',
  ].join('\n');

  test('in Hungarian', () => {
    expect(sentences(wrong, 'hu')).toEqual([
      '2. sor („B; 12 €”): Éves bevétel: Itt Ft / év a mértékegység: írd át a számot, vagy töröld mellőle a jelet.',
      '3. sor („C; sok”): Éves bevétel: Számot írj be, például 1234,5.',
      '4. sor („D; 12.345”): Éves bevétel: Nem egyértelmű: 12⍽345 vagy 12,345? Írd pont nélkül.',
      '5. sor („E; 99999999999”): Éves bevétel: −10⍽000⍽000⍽000 és 10⍽000⍽000⍽000 közötti értéket írj be.',
      '6. sor („F; 1; -5”): A kiszolgálás éves költsége: Nullánál kisebb érték nem lehet.',
      '7. sor („G; ; 5”): Éves bevétel: hiányzik. Ha nem volt, írj nullát.',
      '8. sor („H”): Nincs benne szám. Írd az összeget a név után.',
      '9. sor („I; Győr; 1; 2”): Túl sok az oszlop. Ennyit hagyj meg: Név; Éves bevétel; A kiszolgálás éves költsége.',
      '10. sor („Összesen; 5”): Összesítő sornak látszik, ezért nem számoltuk bele.',
    ]);
  });

  test('in Estonian, as many', () => {
    const said = sentences(wrong, 'et');
    expect(said).toHaveLength(9);
    for (const sentence of said) expect(sentence).toMatch(/^\d+\. rida \(„.+“\): .+[.?]$/);
  });

  test.each(languages)('what is written with points is told its bounds all the same (%s)', (language) => {
    const [said] = sentences('A; 1; 2\nB; 1; -1.500\nC; 1; 12,5', language);
    expect(said).toMatch(/0(⍽–| és) 10⍽000⍽000⍽000/);
  });

  test.each(languages)('a full list says how many lines are left out (%s)', (language) => {
    const declaration = { ...pareto.declaration.list, maximumRows: 2 };
    expect(sentences('A; 1\nB; 2\nC; 3\nD; 4', language, declaration)[0]).toMatch(/^3\. .* 2 /);
    expect(sentences('A; 1\nB; 2\nC; 3', language, declaration)[0]).toMatch(/^3\. .* 2 /);
  });

  test('what has commas between its cells, or two meanings, is shown as it could be written', () => {
    expect(sentences('Anna,1000,5', 'hu')).toEqual([
      '1. sor („Anna,1000,5”): A vessző nálunk a tizedeseké. Az adatok közé pontosvesszőt írj: „Anna; 1000; 5”.',
    ]);
    expect(sentences('Anna,1000,5', 'et')).toEqual([
      '1. rida („Anna,1000,5“): Meil eraldab koma kümnendkohti. Pane andmete vahele semikoolon: „Anna; 1000; 5“.',
    ]);
    expect(sentences('Ügyfél 1 1000', 'hu')).toEqual([
      '1. sor („Ügyfél 1 1000”): Kétféleképpen érthető. Tedd ki a pontosvesszőt, ahogy gondoltad: „Ügyfél 1; 1000” vagy „Ügyfél; 1; 1000”.',
    ]);
    expect(sentences('Klient 1 1000', 'et')).toEqual([
      '1. rida („Klient 1 1000“): Seda võib mõista kahte moodi. Pane semikoolon sinna, kuhu mõtlesid: „Klient 1; 1000“ või „Klient; 1; 1000“.',
    ]);
    // Either of them, put in place of the line, is read without another question.
    for (const text of ['Anna; 1000; 5', 'Ügyfél 1; 1000', 'Ügyfél; 1; 1000'])
      expect(sentences(text, 'hu')).toEqual([]);
  });

  test('a long line is quoted only as far as it can be known again', () => {
    expect(sentences(`A; 1\n${'x'.repeat(500)}`, 'hu')[0]?.length).toBeLessThan(150);
  });
});

describe.each(definitions.filter(({ declaration }) => declaration.list))(
  'the sample of $declaration.name',
  (definition) => {
    test.each(languages)('is read as it is declared, with its names, in each currency (%s)', (language) => {
      const { list } = definition.declaration;
      const words = definition.words[language].list;
      if (list === undefined || words === undefined) expect.fail();
      for (const currency of ['HUF', 'EUR'] as const) {
        const text = sampleText(list, words.sampleNames, currency);
        const { rows, problems } = readList(text, list, { language, currency }, shellWords[language]);
        expect(problems).toEqual([]);
        expect(rows.map(({ numbers }) => numbers)).toEqual(list.sample[currency]);
        expect(rows.map(({ name }) => name)).toEqual(words.sampleNames.slice(0, rows.length));
        expect(
          outcomeOf(definition, { ...requireExample(definition.declaration, {}, language), currency }).kind,
        ).toBe('results');
      }
    });
  },
);
