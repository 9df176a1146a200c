import { describe, expect, test } from 'vitest';

import { lifetimeValueDeclaration } from '../lifetimeValue/parameters.ts';
import type { Parameter } from './declaration.ts';
import { fieldProblem } from './fieldProblem.ts';
import { readField } from './readField.ts';
import { shellWords } from './words.ts';

const { annualPurchases, margin, retention, years } = lifetimeValueDeclaration.parameters;
const hungarian = { language: 'hu', currency: 'HUF' } as const;
const estonian = { language: 'et', currency: 'EUR' } as const;

const read = (text: string, parameter: Parameter, voice: typeof hungarian | typeof estonian = hungarian) =>
  readField(text, parameter, parameter.period, voice, shellWords[voice.language]);

test.each<[text: string, parameter: Parameter, hungarian: RegExp, estonian: RegExp]>([
  ['', margin, /Töltsd ki/, /kohustuslik/],
  ['   ', margin, /Töltsd ki/, /kohustuslik/],
  ['harminc', margin, /Számot írj be/, /Sisesta arv/],
  ['1e5', annualPurchases, /Számot írj be|mértékegység/, /Sisesta arv|ühik/],
  ['101', margin, /0 és 100 közötti százalékot/, /protsent vahemikus 0–100/],
  ['−1', margin, /0 és 100/, /0–100/],
  ['0', annualPurchases, /Nullánál nagyobb/, /nullist suurem/],
  ['-5', annualPurchases, /Nullánál nagyobb/, /nullist suurem/],
  ['0,000001', annualPurchases, /legalább 0,01\./, /vähemalt 0,01\./],
  ['10000000001', annualPurchases, /legfeljebb 10/, /kuni 10/],
  ['€ 400', annualPurchases, /Itt Ft \/ év a mértékegység/, /Siin on ühik Ft \/ aasta/],
  ['400 €', annualPurchases, /Itt Ft \/ év a mértékegység/, /Siin on ühik Ft \/ aasta/],
  ['30%', annualPurchases, /Itt Ft \/ év a mértékegység/, /Siin on ühik Ft \/ aasta/],
  ['30 Ft', margin, /Itt % a mértékegység/, /Siin on ühik %/],
  ['2,5', years, /Egész számot/, /täisarv/],
])('"%s" has no value and is explained in both languages', (text, parameter, inHungarian, inEstonian) => {
  for (const [language, words] of [
    ['hu', inHungarian],
    ['et', inEstonian],
  ] as const) {
    const voice = { language, currency: 'HUF' } as const;
    const reading = readField(text, parameter, parameter.period, voice, shellWords[language]);
    expect(reading).toMatchObject({ value: null, own: null, choices: [] });
    const trouble = reading.trouble ?? 'reading';
    expect(fieldProblem(trouble, text, parameter, parameter.period, voice, shellWords[language])).toMatch(
      words,
    );
  }
});

test("a sign that is the field's own is read with its number", () => {
  expect(read('120 000 Ft', annualPurchases).value).toBe(120_000);
  expect(read('120 000 Ft / év', annualPurchases).value).toBe(120_000);
  expect(read('340 ezer Ft/év', annualPurchases).value).toBe(340_000);
  expect(read('340 eFt', annualPurchases).value).toBe(340_000);
  expect(read('1,5 mln €', annualPurchases, estonian).value).toBe(1_500_000);
  expect(read('400 €', annualPurchases, estonian).value).toBe(400);
  expect(read('€ 400', annualPurchases, estonian).value).toBe(400);
  expect(read('120 000,-', annualPurchases).value).toBe(120_000);
  expect(read('120.000,- Ft', annualPurchases).value).toBe(120_000);
  expect(read('30%', margin).value).toBe(30);
  expect(read('5 év', years).value).toBe(5);
  expect(read('5 aastat', years, estonian).value).toBe(5);
});

test('a number that could be read in two ways offers both', () => {
  expect(read('12.345', annualPurchases)).toEqual({
    value: null,
    own: null,
    trouble: 'reading',
    choices: [12_345, 12.345],
  });
  expect(fieldProblem('reading', '12.345', annualPurchases, 'year', hungarian, shellWords.hu)).toBe(
    'Nem egyértelmű: 12\u00A0345 vagy 12,345?',
  );
});

test.each(['0', '100', '0,5', '99,999'])('"%s" is inside the bounds of a percentage', (text) => {
  const value = Number(text.replace(',', '.'));
  expect(read(text, margin, estonian)).toEqual({ value, own: value, trouble: null, choices: [] });
});

describe("a month's number", () => {
  const ofMonth = (text: string, parameter: Parameter) =>
    readField(text, parameter, 'month', hungarian, shellWords.hu);

  test('is as typed, and beside it what it means for the year', () => {
    expect(ofMonth('10 000', annualPurchases)).toMatchObject({ value: 10_000, own: 120_000 });
    const kept = ofMonth('98', retention);
    expect(kept.value).toBe(98);
    expect(kept.own).toBeCloseTo(100 * 0.98 ** 12, 4);
  });

  test('may be typed with its own unit, and not with that of the year', () => {
    expect(ofMonth('10 000 Ft / hó', annualPurchases).value).toBe(10_000);
    expect(ofMonth('10 000 Ft / év', annualPurchases)).toMatchObject({ value: null, trouble: 'unit' });
  });

  test('has the bounds of the year', () => {
    expect(ofMonth('833 333 333', annualPurchases).trouble).toBeNull();
    expect(ofMonth('833 333 334', annualPurchases).trouble).toBe('range');
    expect(ofMonth('100,1', retention).trouble).toBe('range');
  });

  test('that rounds to none of the year is out of bounds', () => {
    expect(ofMonth('0,0001', annualPurchases)).toMatchObject({ own: null, trouble: 'range' });
  });
});
