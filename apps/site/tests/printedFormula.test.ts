import { describe, expect, test } from 'vitest';

import {
  distanceInPlaces,
  evaluatePrinted,
  lostInBinary,
  readPrintedNumber,
  relativeDistance,
} from './printedFormula.ts';

const valueOf = (text: string) => {
  const { numerator, denominator } = evaluatePrinted(text);
  return Number(numerator) / Number(denominator);
};

describe('evaluatePrinted', () => {
  test.each([
    ['120\u00A0000\u00A0Ft\u00A0× 30%', 36_000],
    ['(1\u00A0+ 10%)\u00A0÷ (1\u00A0+ 10%\u00A0− 75%)', 1.1 / 0.35],
    ['1\u00A0÷ (1\u00A0− 80%)', 5],
    ['2 + 3 × 4', 14],
    ['(2 + 3) × 4', 20],
    ['12 ÷ 3 ÷ 2', 2],
    ['10 − 3 − 2', 5],
    ['1234,5\u00A0€ × 12,5%', 154.3125],
    ['1\u00A0234\u00A0567,89', 1_234_567.89],
    ['400\u00A0ügyfél\u00A0× 20%', 80],
    ['1\u00A0klient\u00A0÷ 5\u00A0klienti', 0.2],
    ['5\u00A0év\u00A0− 1\u00A0aasta\u00A0− 2,5\u00A0aastat', 1.5],
    ['98%¹²', 0.98 ** 12],
    ['1\u00A0− (1\u00A0− 2%)¹²\u00A0× 2', 1 - 2 * 0.98 ** 12],
    ['1\u00A0+ (−5%)', 0.95],
    ['−5%\u00A0× 2', -0.1],
  ])('%s is %d', (text, value) => {
    expect(valueOf(text)).toBeCloseTo(value, 9);
  });

  test.each([
    '',
    '1 +',
    '(1',
    '1)',
    '1 2',
    '1.5',
    '12,',
    '12345',
    '1\u00A023',
    '1\u00A02345',
    '1 × NaN',
    '∞',
    '1 * 2',
    '5 - 3',
    '3 km',
    '3\u00A0éves',
    '1 + −5%',
    '2 × −3',
    '¹²',
    'undefined',
    '1 ÷ (1 − 100%)',
  ])('"%s" is no formula', (text) => {
    expect(() => evaluatePrinted(text)).toThrow();
  });

  test('does not round: a third of three is one', () => {
    expect(relativeDistance(evaluatePrinted('1 ÷ 3 × 3'), evaluatePrinted('1'))).toBe(0);
  });
});

describe('readPrintedNumber', () => {
  test.each([
    ['132\u00A0000\u00A0Ft', 132_000, 0, '\u00A0Ft'],
    ['3,67', 3.67, 2, ''],
    ['12,5%', 0.125, 3, '%'],
    ['5\u00A0év', 5, 0, '\u00A0év'],
    ['1,5\u00A0aastat', 1.5, 1, '\u00A0aastat'],
    ['9,50\u00A0€', 9.5, 2, '\u00A0€'],
  ])('%s', (text, value, decimals, unit) => {
    const printed = readPrintedNumber(text);
    expect(Number(printed.value.numerator) / Number(printed.value.denominator)).toBeCloseTo(value, 12);
    expect(printed).toMatchObject({ decimals, unit });
  });

  test.each(['–', 'NaN', '1,5 Ft!', '3,67 3', '', '132 000 Ft'])('"%s" is no result', (text) => {
    expect(() => readPrintedNumber(text)).toThrow(SyntaxError);
  });
});

describe('distances', () => {
  test('tell the smallest difference that print can show', () => {
    const exact = evaluatePrinted('(1 + 10%) ÷ (1 + 10% − 80%)');
    expect(relativeDistance(readPrintedNumber('3,67').value, exact)).toBeCloseTo(0.000_909_09, 8);
    expect(distanceInPlaces(readPrintedNumber('3,67').value, exact, 2)).toBeCloseTo(1 / 3, 12);
    expect(distanceInPlaces(evaluatePrinted('12\u00A0345'), evaluatePrinted('12\u00A0000'), -3)).toBeCloseTo(
      0.345,
      12,
    );
    expect(distanceInPlaces(readPrintedNumber('3,66').value, exact, 2)).toBeCloseTo(2 / 3, 12);
    expect(
      relativeDistance(
        evaluatePrinted('1\u00A0000\u00A0000\u00A0000\u00A0001'),
        evaluatePrinted('1\u00A0000\u00A0000\u00A0000\u00A0000'),
      ),
    ).toBeCloseTo(1e-12, 20);
  });
});

describe('lostInBinary', () => {
  test('is next to nothing where nothing is nearly equal', () => {
    expect(lostInBinary('120\u00A0000\u00A0Ft\u00A0× 30%')).toBeLessThan(5e-16);
  });

  test('is as much as the terms outweigh their difference', () => {
    expect(lostInBinary('1\u00A0÷ (1\u00A0− 99,9999%)')).toBeGreaterThan(1e-10);
    expect(lostInBinary('1\u00A0÷ (1\u00A0− 99,9999%)')).toBeLessThan(1e-9);
  });

  test('bounds what a computer really loses', () => {
    const exact = evaluatePrinted('1\u00A0÷ (1\u00A0− 99,97%)');
    const computed = 1 / (1 - 0.9997);
    const lost =
      Math.abs(computed * Number(exact.denominator) - Number(exact.numerator)) / Number(exact.numerator);
    expect(lost).toBeGreaterThan(1e-14);
    expect(lost).toBeLessThan(lostInBinary('1\u00A0÷ (1\u00A0− 99,97%)'));
  });
});
