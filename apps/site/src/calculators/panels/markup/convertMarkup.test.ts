import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isExactMargin, marginOf, markupOf } from './convertMarkup.ts';

test.each([
  [0, 0],
  [25, 20],
  [50, 33.3333],
  [100, 50],
  [300, 75],
])('a markup of %d%% is a margin of %d%%', (markup, margin) => {
  expect(marginOf(markup)).toBe(margin);
  expect(markupOf(margin)).toBe(markup);
});

test('a margin of the whole price has no markup', () => {
  expect(markupOf(100)).toBeNull();
});

test('only a margin that four decimals hold is called exact', () => {
  expect([0, 25, 100, 300].map(isExactMargin)).toEqual([true, true, true, true]);
  expect([50, 42.8571, 33].map(isExactMargin)).toEqual([false, false, false]);
});

test('any margin that can be typed comes back from its markup', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), (units) => {
      const margin = units / 10_000;
      expect(marginOf(markupOf(margin) ?? NaN)).toBe(margin);
    }),
    { numRuns: 5000 },
  );
});

test('the price with a markup on its cost has the margin', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (units) => {
      const markup = units / 10_000;
      const [cost, price] = [100, 100 + markup];
      // Half a unit of the last decimal of the margin.
      expect(Math.abs(marginOf(markup) - (100 * (price - cost)) / price)).toBeLessThanOrEqual(
        0.000_05 + 1e-12,
      );
    }),
  );
});
