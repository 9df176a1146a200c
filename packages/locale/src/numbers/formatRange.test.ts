import { describe, expect, it } from 'vitest';
import { visible } from '../../tests/visible.ts';
import { formatRange } from './formatRange.ts';

describe('formatRange', () => {
  it.each([
    [0.6, 0.7, 'hu', { unit: 'percent' }, '60–70%'],
    [0.6, 0.7, 'et', { unit: 'percent' }, '60–70%'],
    [5, 10, 'hu', { unit: 'year' }, '5–10⍽év'],
    [5, 25, 'et', {}, '5–25'],
    [85, 100, 'et', { unit: 'EUR', case: 'partitive' }, '85–100⍽eurot'],
    [85, 100, 'et', { unit: 'EUR' }, '85–100⍽€'],
    [0, 1, 'et', { unit: 'year' }, '0–1⍽aastat'],
    [10_000, 12_000, 'hu', { unit: 'HUF' }, '10⍽000⍽– 12⍽000⍽Ft'],
    [9000, 12_000, 'hu', { unit: 'HUF' }, '9000⍽– 12⍽000⍽Ft'],
    [-5, 10, 'hu', {}, '−5⍽– 10'],
    [5, 10, 'hu', { unit: 'customer', case: 'accusative', article: 'upper' }, 'Az 5–10⍽ügyfelet'],
    [3.2, 3.7, 'hu', { unit: 'factor', case: 'attributive' }, '3,2–3,7-szeres'],
    [9.5, 25, 'hu', { unit: 'EUR' }, '9,50–25⍽€'],
    [2, 2.04, 'hu', { unit: 'year', maximumDecimals: 1 }, '2⍽év'],
    [1, 1, 'et', { unit: 'year' }, '1⍽aasta'],
  ] as const)('writes %d to %d in %s with %j as %s', (low, high, language, options, expected) => {
    expect(visible(formatRange(low, high, language, options))).toBe(expected);
  });

  it('throws when the ends are the wrong way round', () => {
    expect(() => formatRange(2, 1, 'hu')).toThrow(
      new RangeError('formatRange: low must not be above high, received 2 and 1'),
    );
  });

  it('throws for an end that is not finite', () => {
    expect(() => formatRange(1, Infinity, 'hu')).toThrow(
      'formatRange: value must be finite, received Infinity',
    );
    expect(() => formatRange(NaN, 1, 'hu')).toThrow('formatRange: value must be finite, received NaN');
  });
});
