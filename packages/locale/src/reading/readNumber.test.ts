import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from '../grammar/formatQuantity.ts';
import type { Language } from '../languages/language.ts';
import { languages } from '../languages/languages.ts';
import { formatMoney } from '../numbers/formatMoney.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { formatPercent } from '../numbers/formatPercent.ts';
import { readNumber } from './readNumber.ts';

describe('readNumber', () => {
  it.each([
    ['0', 0],
    ['1234', 1234],
    ['1234,5', 1234.5],
    ['1234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1\u2009234,5', 1234.5],
    ['1 234\u00a0567', 1_234_567],
    ['1 234 567.8', 1_234_567.8],
    ['12 345', 12_345],
    ['123 456', 123_456],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1234.567', 1234.567],
    ['1 234.567', 1234.567],
    ['12,345', 12.345],
    ['1,234', 1.234],
    ['1.2', 1.2],
    ['12.3456', 12.3456],
    ['1.234,56', 1234.56],
    ['1.234,', 1234],
    ['1.234.567', 1_234_567],
    ['1.234.567,8', 1_234_567.8],
    ['1,234,567', 1_234_567],
    ['1,234,567.89', 1_234_567.89],
    ['1,234.5', 1234.5],
    [',5', 0.5],
    ['.125', 0.125],
    ['5,', 5],
    ['5.', 5],
    ['007', 7],
    ['+12', 12],
    ['-12', -12],
    ['\u221212,5', -12.5],
    ['\u201312', -12],
    ['- 12', -12],
    ['  12  ', 12],
    ['\u00a012\n', 12],
    ['-0', 0],
    ['1' + '0'.repeat(300), 1e300],
    ['340 ezer', 340_000],
    ['340e', 340_000],
    ['3,5 millió', 3_500_000],
    ['1,1 millió', 1_100_000],
    ['1 234,5 ezer', 1_234_500],
    ['12 tuhat', 12_000],
    ['1,5 miljonit', 1_500_000],
    ['2 MLN', 2_000_000],
    ['120000,-', 120_000],
    ['120 000.-', 120_000],
    ['1.234,-', 1234],
    ['12.345.-', 12_345],
    ['1,234,567.–', 1_234_567],
    ['5,--', 5],
    ['-5,-', -5],
  ])('reads %j as %d', (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value });
  });

  it.each([
    ['20%', 20, 'percent'],
    ['12,5 %', 12.5, 'percent'],
    ['340 ezer Ft', 340_000, 'HUF'],
    ['340 eFt', 340_000, 'HUF'],
    ['0,4 mln €', 400_000, 'EUR'],
    ['2 tuhat eurot', 2000, 'EUR'],
    ['-5%', -5, 'percent'],
    ['12 345 Ft', 12_345, 'HUF'],
    ['12345ft', 12_345, 'HUF'],
    ['12345\u00a0HUF', 12_345, 'HUF'],
    ['500 forint', 500, 'HUF'],
    ['500 forintot', 500, 'HUF'],
    ['500 forintit', 500, 'HUF'],
    ['25 €', 25, 'EUR'],
    ['25€', 25, 'EUR'],
    ['9,52 eur', 9.52, 'EUR'],
    ['400 eurot', 400, 'EUR'],
    ['400 euro', 400, 'EUR'],
    ['400 EURÓ', 400, 'EUR'],
    ['400 eurót', 400, 'EUR'],
    ['1.234,5 Ft', 1234.5, 'HUF'],
    ['120000,- Ft', 120_000, 'HUF'],
    ['120 000,-Ft', 120_000, 'HUF'],
    ['€ 400', 400, 'EUR'],
    ['€400,50', 400.5, 'EUR'],
    ['EUR 1 234', 1234, 'EUR'],
    ['Ft -5', -5, 'HUF'],
    ['€ 2 mln', 2_000_000, 'EUR'],
  ])('reads %j as %d with its unit', (text, value, unit) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value, unit });
  });

  it.each([
    ['12.345', 12_345, 12.345],
    ['1.234', 1234, 1.234],
    ['999.999', 999_999, 999.999],
    ['-12.345', -12_345, -12.345],
    ['12.345 Ft', 12_345, 12.345],
    [' 12.500 ', 12_500, 12.5],
  ])('finds %j ambiguous: %d or %d', (text, thousands, decimal) => {
    expect(readNumber(text)).toEqual({ kind: 'ambiguous', readings: [thousands, decimal] });
  });

  it.each(['', ' ', '\u00a0', '\n\t'])('finds %j empty', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'empty' });
  });

  it.each([
    'abc',
    '%',
    'Ft',
    '-',
    ',',
    '.',
    '1 23 4',
    '1.23.456',
    '1.234.5',
    '1.234.',
    '1,234,56',
    '12 34',
    '1  234',
    '1234 567',
    '06 201',
    '0 123 456',
    '0.123.456',
    '1\t234',
    '1\n234',
    '1,2,3',
    '1.2,3.4',
    '1.234,5.6',
    '1,234.567.8',
    '1 234.567,8',
    '1.234 567',
    '1,2345,678',
    '1e5',
    '1E5',
    '0x10',
    'Infinity',
    'NaN',
    '--5',
    '+-5',
    '5-',
    '(5)',
    '5 5',
    '5%%',
    '5 Ft €',
    '€ 5 Ft',
    '€ 5 €',
    '€',
    ',-',
    '12,5,-',
    '1.23.-',
    '5 -',
    '$5',
    '5 dollár',
    '9'.repeat(400),
    '٣',
    '½',
  ])('finds %j no number, and says what it read', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'notANumber', text });
  });

  it('reads back whatever the formatters write, in both languages and both groupings', () => {
    const language = fc.constantFrom<Language>(...languages);
    const grouping = fc.constantFrom('prose' as const, 'table' as const);
    // Up to ten decimals are printed in full; a double holds fifteen digits for certain.
    const value = fc.oneof(
      fc.integer(),
      fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 10 })).map(([digits, decimals]) => {
        return Number(`${Math.trunc(digits / 100)}e-${decimals}`);
      }),
      fc.double({ min: 1e15, max: 1e300, noNaN: true }),
    );
    fc.assert(
      fc.property(value, language, grouping, (number, spoken, groups) => {
        const full = { grouping: groups, maximumDecimals: 10 };
        expect(readNumber(formatNumber(number, spoken, full))).toEqual({ kind: 'number', value: number + 0 });
        for (const currency of ['HUF', 'EUR'] as const) {
          const amount = { kind: 'number', value: number + 0, unit: currency };
          expect(readNumber(formatMoney(number, currency, spoken, full))).toEqual(amount);
          expect(readNumber(formatQuantity(number, currency, 'et', { ...full, case: 'partitive' }))).toEqual(
            amount,
          );
        }
        expect(readNumber(formatPercent(number, spoken, full))).toEqual({
          kind: 'number',
          value: hundredfold(number),
          unit: 'percent',
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, and answers in one of its four kinds with finite numbers', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,-+ \u00a0\u2009−–%€Fteuro\t') }),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const reading = readNumber(typed);
        if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true);
        else if (reading.kind === 'ambiguous') expect(reading.readings.every(Number.isFinite)).toBe(true);
        else if (reading.kind === 'notANumber') expect(reading.text).toBe(typed);
        else expect(typed.trim()).toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  it('reads a pasted page in no time', () => {
    const page = `1${' '.repeat(200_000)}x`;
    const started = performance.now();
    for (const text of [
      page,
      page.replaceAll(' ', '1'),
      page.replaceAll(' ', '.111'),
      `${' '.repeat(200_000)}1,`,
    ]) {
      readNumber(text);
    }
    expect(performance.now() - started).toBeLessThan(500);
  });
});

/** A hundred times a number, exactly as far as a decimal text goes; number * 100 would round in binary. */
function hundredfold(number: number): number {
  const [mantissa, exponent] = number.toExponential().split('e');
  return Number(`${mantissa}e${Number(exponent) + 2}`) + 0;
}
