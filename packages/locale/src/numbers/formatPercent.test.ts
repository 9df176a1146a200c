import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../tests/visible.ts';
import { languages } from '../languages/languages.ts';
import { formatNumber } from './formatNumber.ts';
import { formatPercent } from './formatPercent.ts';
import { formatPercentagePoints } from './formatPercentagePoints.ts';

describe('formatPercent', () => {
  it.each([
    [0.2, {}, '20%'],
    [0.125, {}, '12,5%'],
    [0.07, {}, '7%'],
    [0.29, {}, '29%'],
    [1.1, {}, '110%'],
    [-0.05, {}, '−5%'],
    [0, {}, '0%'],
    [0.12345, { maximumDecimals: 1 }, '12,3%'],
    [0.5, { minimumDecimals: 1 }, '50,0%'],
    [123.4, {}, '12⍽340%'],
  ] as const)('writes %d with %j as %s in both languages', (fraction, options, expected) => {
    for (const language of languages)
      expect(visible(formatPercent(fraction, language, options))).toBe(expected);
  });

  it('prints no noise: a number of per cent over a hundred is that number again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (thousandths) => {
        const percent = thousandths / 1000;
        expect(formatPercent(percent / 100, 'hu')).toBe(`${formatNumber(percent, 'hu')}%`);
      }),
    );
  });

  it('throws for what is not finite, by its own name', () => {
    expect(() => formatPercent(NaN, 'et')).toThrow('formatPercent: value must be finite, received NaN');
  });
});

describe('formatPercentagePoints', () => {
  it.each([
    [0.05, 'hu', '5⍽százalékpont'],
    [0.05, 'et', '5⍽protsendipunkti'],
    [0.01, 'et', '1⍽protsendipunkt'],
    [-0.015, 'et', '−1,5⍽protsendipunkti'],
    [-0.015, 'hu', '−1,5⍽százalékpont'],
  ] as const)('writes %d in %s as %s', (fraction, language, expected) => {
    expect(visible(formatPercentagePoints(fraction, language))).toBe(expected);
  });
});
