import { describe, expect, test } from 'vitest';

import { createPrinter } from './printer.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const hungarian = createPrinter('hu', 'HUF');
const estonian = createPrinter('et', 'EUR');

describe('a forecast', () => {
  test('is printed with no more digits than the width of its range leaves', () => {
    // The range is 400,000 wide: thousandths of it would be false, ten thousands are not.
    const { expected, range } = hungarian.moneyForecast({
      expected: 1_234_567,
      lowest: 1_034_567,
      highest: 1_434_567,
    });
    expect(plain(expected)).toBe('1 230 000 Ft');
    expect(plain(range)).toMatch(/^1 030 000\D+1 430 000 Ft$/);
  });

  test('keeps every whole unit where the range is narrow', () => {
    const { expected, range } = estonian.moneyForecast({ expected: 103.4, lowest: 98.2, highest: 109.6 });
    expect(plain(expected)).toBe('103 €');
    expect(plain(range)).toMatch(/^98\D+110 €$/);
  });

  test('of nothing is nothing, without a sign', () => {
    const nothing = { expected: -0, lowest: -0.2, highest: 0.2 };
    expect(plain(hungarian.moneyForecast(nothing).expected)).toBe('0 Ft');
    expect(plain(hungarian.moneyForecast(nothing).range)).not.toMatch(/[−-]0/);
    expect(estonian.countForecast({ expected: 0, lowest: 0, highest: 0 }).expected).toBe('0');
  });

  test('of few orders has a decimal, of many none', () => {
    expect(hungarian.countForecast({ expected: 3.26, lowest: 1.2, highest: 5.4 }).expected).toBe('3,3');
    expect(hungarian.countForecast({ expected: 33.26, lowest: 25.2, highest: 41.4 }).expected).toBe('33');
  });
});

test('a number that was typed keeps what was typed', () => {
  expect(hungarian.typed(0.25)).toBe('0,25');
  expect(estonian.typed(12)).toBe('12');
});

test('a share below a tenth has a decimal, one that was typed all that were typed', () => {
  expect(hungarian.finePercent(0.0234)).toBe('2,3%');
  expect(hungarian.finePercent(0.234)).toBe('23%');
  expect(estonian.finerPercent(0.1225)).toBe('12,25%');
  expect(estonian.finerPercent(0.07)).toBe('7%');
});
