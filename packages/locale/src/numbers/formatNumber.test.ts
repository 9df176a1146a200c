import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../tests/visible.ts';
import { languages } from '../languages/languages.ts';
import { languageInfo } from '../languages/languageInfo.ts';
import { formatNumber } from './formatNumber.ts';

describe('formatNumber', () => {
  it.each([
    [1234.5, {}, '1234,5'],
    [12345.6, {}, '12⍽345,6'],
    [1234, {}, '1234'],
    [1234, { grouping: 'table' }, '1⍽234'],
    [-12.5, {}, '−12,5'],
    [-12345.5, {}, '−12⍽345,5'],
    [12.5, {}, '12,5'],
  ] as const)('writes %d with %j as %s, as the norm does in both languages', (value, options, expected) => {
    for (const language of languages) expect(visible(formatNumber(value, language, options))).toBe(expected);
  });

  it.each([
    [0, {}, '0'],
    [-0, {}, '0'],
    [-0.4, { maximumDecimals: 0 }, '0'],
    [-0.5, { maximumDecimals: 0 }, '−1'],
    [0.1 + 0.2, {}, '0,3'],
    [1.005, { maximumDecimals: 2 }, '1,01'],
    [1.045, { maximumDecimals: 2 }, '1,05'],
    [9.999, { maximumDecimals: 2 }, '10'],
    [9999.999, { maximumDecimals: 2 }, '10⍽000'],
    [2.5, { minimumDecimals: 2 }, '2,50'],
    [2, { minimumDecimals: 2 }, '2,00'],
    [0, { minimumDecimals: 1 }, '0,0'],
    [1 / 3, {}, '0,3333333333'],
    [1 / 3, { minimumDecimals: 12 }, '0,333333333333'],
    [2 / 3, { maximumDecimals: 1 }, '0,7'],
    [0.00004, { maximumDecimals: 2 }, '0'],
    [0.005, { maximumDecimals: 2 }, '0,01'],
    [1e21, {}, '1⍽000⍽000⍽000⍽000⍽000⍽000⍽000'],
    [1.5e-7, {}, '0,00000015'],
    [5e-324, {}, '0'],
    [123456789, {}, '123⍽456⍽789'],
  ] as const)('writes %d with %j as %s', (value, options, expected) => {
    expect(visible(formatNumber(value, 'hu', options))).toBe(expected);
  });

  it('agrees with Intl, given the norm’s grouping and minus, on any number', () => {
    const decimals = fc.integer({ min: 0, max: 15 });
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ noNaN: true, min: -1e7, max: 1e7 }),
      fc.integer({ min: -9_999_999, max: 9_999_999 }).map((hundredths) => hundredths / 1000),
    );
    fc.assert(
      fc.property(
        value,
        decimals,
        decimals,
        fc.constantFrom('prose', 'table'),
        (number, one, other, grouping) => {
          const [minimumDecimals, maximumDecimals] = [Math.min(one, other), Math.max(one, other)];
          for (const language of languages) {
            const intl = new Intl.NumberFormat(languageInfo[language].locale, {
              minimumFractionDigits: minimumDecimals,
              maximumFractionDigits: maximumDecimals,
              useGrouping: grouping === 'table' ? 'always' : 'min2',
              signDisplay: 'negative',
            }).format(number);
            const options = { minimumDecimals, maximumDecimals, grouping } as const;
            expect(formatNumber(number, language, options)).toBe(intl.replace('-', '−'));
          }
        },
      ),
    );
  });

  it.each([NaN, Infinity, -Infinity])('throws for %d', (value) => {
    expect(() => formatNumber(value, 'hu')).toThrow(
      new RangeError(`formatNumber: value must be finite, received ${value}`),
    );
  });

  it.each([
    { minimumDecimals: 3, maximumDecimals: 2 },
    { minimumDecimals: -1 },
    { maximumDecimals: 101 },
    { maximumDecimals: 1.5 },
    { maximumDecimals: NaN },
  ])('throws for %j', (options) => {
    expect(() => formatNumber(1, 'hu', options)).toThrow(RangeError);
    expect(() => formatNumber(1, 'hu', options)).toThrow(/^formatNumber: decimals must be from 0 to 100/);
  });
});
