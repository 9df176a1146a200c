import { describe, expect, test } from 'vitest';

import { DayCell } from '../table/cell.ts';
import { dayNumberOf } from './calendar.ts';
import { formOf, quickForm } from './numberForm.ts';
import { numberTextOf } from './numberText.ts';
import { readAmount } from './readAmount.ts';
import { readDay } from './readDay.ts';

const NNBSP = '\u202f';

describe('readAmount reads what programs write', () => {
  test.each([
    ['1234,5', ',', 1234.5],
    ['1 234,50', ',', 1234.5],
    [`1${NNBSP}234,50${NNBSP}€`, ',', 1234.5],
    ['1.234.567,89', ',', 1234567.89],
    ['1,234,567.89', '.', 1234567.89],
    ['1.234', ',', 1234],
    ['1.234', '.', 1.234],
    ['1,234', '.', 1234],
    ["1'234.50", '.', 1234.5],
    ['12.500,-', ',', 12500],
    ['12 500,– Ft', ',', 12500],
    ['1.000,-', ',', 1000],
    ['1,000.-', '.', 1000],
    ['500,-', '.', 500],
    ['HUF 12 500', ',', 12500],
    ['€1.50', '.', 1.5],
    ['-12,5', ',', -12.5],
    ['−12,5', ',', -12.5],
    ['–12,5', ',', -12.5],
    ['12,5-', ',', -12.5],
    ['(1 000)', ',', -1000],
    ['(1 000 Ft)', ',', -1000],
    ['-€ 5', ',', -5],
    ['€ -5', ',', -5],
    ['+7', ',', 7],
    ['0,1', ',', 0.1],
    [',5', ',', 0.5],
    ['1,23E+05', ',', 123000],
    ['007', ',', 7],
    ['999999999999999', ',', 999999999999999],
  ] as const)('%s with %s', (text, decimal, value) => {
    expect(readAmount(text, decimal)).toMatchObject({ value });
  });

  test.each([
    ['27%', { value: 27, percent: true }],
    ['5 €', { value: 5, currency: 'EUR' }],
    ['5 Ft', { value: 5, currency: 'HUF' }],
    ['$5', { value: 5, currency: 'USD' }],
  ] as const)('%s keeps what stands beside it', (text, expected) => {
    expect(readAmount(text, ',')).toMatchObject(expected);
  });

  test.each([
    ['ingyen', 'notNumber'],
    ['12 34', 'notNumber'],
    ['1.2.3', 'notNumber'],
    ['12-34', 'notNumber'],
    ['+36 30 123 4567', 'notNumber'],
    ['1234.5', 'otherDecimal'],
    ['12.34', 'otherDecimal'],
    ['1,234.50', 'otherDecimal'],
    ['1,000.-', 'otherDecimal'],
    ['99999999999999999', 'numberTooLarge'],
    ['=SUM(A1:A2)', 'formula'],
    ['#ÉRTÉK!', 'formulaError'],
    ['#DIV/0!', 'formulaError'],
    ['#HIÁNYZIK', 'formulaError'],
  ] as const)('%s is none: %s', (text, code) => {
    expect(readAmount(text, ',')).toBe(code);
  });

  test('a number of a workbook is itself, whatever the decimal mark', () => {
    expect(readAmount(1234.5, ',')).toMatchObject({ value: 1234.5 });
    expect(readAmount(new DayCell(20_000), ',')).toBe('notNumber');
  });
});

describe('the form of a number tells what decimal mark it has', () => {
  test.each([
    ['1234', 'plain'],
    ['1 234', 'plain'],
    ['1234,5', 'commaDecimal'],
    ['1234.5', 'pointDecimal'],
    ['1.234', 'pointOpen'],
    ['1,234', 'commaOpen'],
    ['0.123', 'pointDecimal'],
    ['1234.567', 'pointDecimal'],
    ['1.234.567', 'commaDecimal'],
    ['1,234,567', 'pointDecimal'],
    ['1.234,5', 'commaDecimal'],
    ['1,234.5', 'pointDecimal'],
    ['1.000,-', 'commaDecimal'],
    ['1,000.--', 'pointDecimal'],
  ])('%s: %s', (text, form) => {
    const quick = quickForm(text);
    const slow = formOf(numberTextOf(text)?.body ?? '');
    expect(slow).toBe(form);
    if (quick !== undefined) expect(quick).toBe(form);
  });

  test.each(['2026.11.23', '26.11.23', '1.2.3', '12..5'])('%s is no number', (text) => {
    expect(formOf(numberTextOf(text)?.body ?? '')).toBeNull();
  });
});

describe('readDay reads what programs write', () => {
  const day = dayNumberOf(2026, 11, 3);

  test.each([
    ['2026. 11. 03.', 'ymd'],
    ['2026.11.03', 'dmy'],
    ['2026-11-03', 'mdy'],
    ['2026/11/3', 'dmy'],
    ['20261103', 'ymd'],
    ['2026-11-03T23:59:59+01:00', 'ymd'],
    ['2026.11.03. 8:05', 'ymd'],
    ['2026. november 3.', 'ymd'],
    ['2026. nov. 3., kedd', 'ymd'],
    ['3. november 2026', 'dmy'],
    ['3 Nov 2026', 'dmy'],
    ['Nov 3, 2026', 'mdy'],
    ['November 3rd, 2026 10:15 AM', 'ymd'],
    ['03.11.2026', 'dmy'],
    ['3.11.2026 kell 9.05', 'dmy'],
    ['03/11/26', 'dmy'],
    ['11/03/2026', 'mdy'],
    ['26.11.03.', 'ymd'],
    ['46329', 'serial'],
    ['46329,75', 'serial'],
  ] as const)('%s as %s', (text, order) => {
    expect(readDay(text, order)).toBe(day);
  });

  test.each([
    ['2026.02.30', 'ymd', 'impossibleDate'],
    ['31.04.2026', 'dmy', 'impossibleDate'],
    ['13/13/2026', 'mdy', 'impossibleDate'],
    ['29.02.2026', 'dmy', 'impossibleDate'],
    ['1926.02.03', 'ymd', 'dateOutOfRange'],
    ['tegnap', 'ymd', 'notDate'],
    ['Kiss 3, 2026', 'ymd', 'notDate'],
    ['Nov 31, 2026', 'dmy', 'impossibleDate'],
    ['2026', 'ymd', 'notDate'],
    ['12', 'serial', 'notDate'],
    ['2026.11.03-2026.11.05', 'ymd', 'notDate'],
    ['#N/A', 'ymd', 'formulaError'],
  ] as const)('%s is none: %s %s', (text, order, code) => {
    expect(readDay(text, order)).toBe(code);
  });

  test('29 February exists in a leap year', () => {
    expect(readDay('2028.02.29', 'ymd')).toBe(dayNumberOf(2028, 2, 29));
  });

  test.each([
    ['jaan', 1],
    ['veebruar', 2],
    ['március', 3],
    ['aprill', 4],
    ['mai', 5],
    ['június', 6],
    ['juuli', 7],
    ['augusztus', 8],
    ['szept', 9],
    ['oktoober', 10],
    ['November', 11],
    ['dets', 12],
  ])('%s is a month', (word, month) => {
    expect(readDay(`5. ${word} 2026`, 'dmy')).toBe(dayNumberOf(2026, month, 5));
  });

  test('a day and a number of a workbook are days, whatever the order', () => {
    expect(readDay(new DayCell(20_760), 'mdy')).toBe(20_760);
    expect(readDay(46_329.4, 'dmy')).toBe(20_760);
  });
});
