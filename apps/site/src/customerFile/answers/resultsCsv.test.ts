import { languages } from '@monday-letter/locale';
import { describe, expect, test } from 'vitest';

import { parseCsv } from '../../../tests/csv.ts';
import { adviceCodes } from './advice.ts';
import { advice as estonianAdvice } from './advice.et.ts';
import { advice } from './advice.hu.ts';
import type { Answers } from './answers.ts';
import { answersFrom } from './answersFrom.ts';
import { columnsOf, imaginedShop, lastDay } from './anyFile.ts';
import { defaultAssumptions } from './assumptions.ts';
import { resultsCsv } from './resultsCsv.ts';
import { resultsWords as estonianWords } from './resultsWords.et.ts';
import { resultsWords } from './resultsWords.hu.ts';

const assumptions = defaultAssumptions({ kind: 'orders', lastDay }, 'HUF', lastDay);
const csvOf = (answers: Answers) =>
  Array.from(resultsCsv(answers, resultsWords, advice), ({ text }) => text).join('');

describe('the file of all customers', () => {
  test('is one that local Excel opens: mark, semicolons, decimal commas, and no name that is a formula', () => {
    const answers = answersFrom(
      {
        kind: 'orders',
        names: ['=HYPERLINK("http://x")', 'Nagy; Kis és "Társa"', 'Harmadik'],
        ...columnsOf([
          [0, lastDay - 9, 1234.5],
          [1, lastDay - 400, 3000],
          [1, lastDay - 8, 3000],
          [2, lastDay - 720, 10],
        ]),
      },
      assumptions,
      () => {},
    );
    const csv = csvOf(answers);
    expect(csv).toMatch(/^\uFEFFVevő;Éves bevétel \(Ft\);Része a bevételből;ABC-osztály;/);
    const [head = [], ...rows] = parseCsv(csv);
    expect(rows.map((row) => row.slice(0, 9))).toEqual([
      ['Nagy; Kis és "Társa"', '3000', '70,85%', 'A', '3000', '6000', 'Sok árrés', '2', '2025-09-25'],
      ['\'=HYPERLINK("http://x")', '1235', '29,15%', 'A', '0', '1235', 'Kevés árrés', '1', '2026-10-21'],
      ['Harmadik', '0', '', '', '10', '10', 'Passzív', '1', '2024-11-09'],
    ]);
    expect(rows.map((row) => row.at(-1))).toEqual([advice.best, advice.firstOrder, advice.oneOff]);
    // Nobody is valued, so there is no column of values.
    expect(head.join()).not.toContain('érték');
  });

  test('tells values whole and the most valuable first, and chances as whole percent', () => {
    const [head = [], ...rows] = parseCsv(csvOf(answersFrom(imaginedShop(200, 5), assumptions, () => {})));
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)] ?? '');
    expect(rows.length).toBe(200);
    const values = column('Várható érték (Ft)').map(Number);
    expect(values).toEqual(values.toSorted((one, other) => other - one));
    expect(column('Ekkora eséllyel vevő még').every((cell) => /^\d+%$/.test(cell))).toBe(true);
    expect(column('Várható rendelések').every((cell) => /^\d+(,\d)?$/.test(cell))).toBe(true);
    expect(column('Mit tehetsz?').every((cell) => Object.values(advice).includes(cell))).toBe(true);
  });
});

describe('advice', () => {
  test('there is of every kind, in sentences, in both languages, and none twice', () => {
    for (const words of [advice, estonianAdvice]) {
      expect(Object.keys(words).sort()).toEqual([...adviceCodes].sort());
      expect(new Set(Object.values(words)).size).toBe(adviceCodes.length);
      for (const text of Object.values(words)) expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
    }
  });

  test('headings tell the columns apart in both languages', () => {
    for (const words of [resultsWords, estonianWords]) {
      const heads = Object.values(words.columns);
      expect(new Set(heads).size).toBe(heads.length);
    }
    expect(languages.length).toBe(2);
  });
});
