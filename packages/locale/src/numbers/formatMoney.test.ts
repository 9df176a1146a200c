import { describe, expect, it } from 'vitest';
import { visible } from '../../tests/visible.ts';
import { languages } from '../languages/languages.ts';
import { formatMoney } from './formatMoney.ts';

describe('formatMoney', () => {
  it.each([
    [12345, 'HUF', {}, '12⍽345⍽Ft'],
    [4800, 'HUF', {}, '4800⍽Ft'],
    [-4800, 'HUF', {}, '−4800⍽Ft'],
    [99.5, 'HUF', {}, '100⍽Ft'],
    [12.5, 'HUF', { maximumDecimals: 2 }, '12,5⍽Ft'],
    [25, 'EUR', {}, '25⍽€'],
    [9.52, 'EUR', {}, '9,52⍽€'],
    [9.5, 'EUR', {}, '9,50⍽€'],
    [24.999, 'EUR', {}, '25⍽€'],
    [-0.004, 'EUR', {}, '0⍽€'],
    [100, 'EUR', {}, '100⍽€'],
    [25, 'EUR', { minimumDecimals: 2 }, '25,00⍽€'],
    [24.6, 'EUR', { maximumDecimals: 0 }, '25⍽€'],
    [24.64, 'EUR', { maximumDecimals: 1 }, '24,6⍽€'],
    [0.1234, 'EUR', { maximumDecimals: 4 }, '0,1234⍽€'],
    [0.1, 'EUR', { maximumDecimals: 4 }, '0,10⍽€'],
    [12345.678, 'EUR', {}, '12⍽345,68⍽€'],
    [1234, 'EUR', { grouping: 'table' }, '1⍽234⍽€'],
  ] as const)('writes %d %s with %j as %s in both languages', (amount, currency, options, expected) => {
    for (const language of languages) {
      expect(visible(formatMoney(amount, currency, language, options))).toBe(expected);
    }
  });

  it('throws for what is not finite, by its own name', () => {
    expect(() => formatMoney(Infinity, 'HUF', 'hu')).toThrow(
      'formatMoney: value must be finite, received Infinity',
    );
  });
});
