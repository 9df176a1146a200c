import fc from 'fast-check';
import { expect, test } from 'vitest';

import { breakLines } from './breakLines.ts';

test.each<[what: string, widths: number[], lines: number[]]>([
  ['nothing', [], []],
  ['what fits stays on one line', [30, 30, 30], [3]],
  ['no word is left alone on the last line where two lines can be equal', [40, 40, 40, 40], [2, 2]],
  ['a word wider than a line stands alone', [20, 150, 20], [1, 1, 1]],
  ['the longest line is as short as possible', [60, 10, 10, 60], [2, 2]],
])('%s', (_, widths, lines) => {
  expect(breakLines(widths, 5, 100)).toEqual(lines);
});

const words = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 9 });

/** Every way to break so many words. */
function allWays(count: number): number[][] {
  if (count === 0) return [[]];
  return Array.from({ length: count }, (_, index) => index + 1).flatMap((first) =>
    allWays(count - first).map((rest) => [first, ...rest]),
  );
}

const lineWidths = (widths: readonly number[], lines: readonly number[], space: number) => {
  let next = 0;
  return lines.map((count) => {
    const line = widths.slice(next, (next += count));
    return line.reduce((sum, width) => sum + width, space * (count - 1));
  });
};

test('no way of breaking has fewer lines, or as few and a shorter longest one', () => {
  fc.assert(
    fc.property(words, (widths) => {
      const fits = (lines: readonly number[]) =>
        lineWidths(widths, lines, 5).every((width, index) => width <= 100 || lines[index] === 1);
      const found = breakLines(widths, 5, 100);
      expect(found.reduce((sum, count) => sum + count, 0)).toBe(widths.length);
      expect(fits(found)).toBe(true);
      const longest = (lines: readonly number[]) => Math.max(...lineWidths(widths, lines, 5));
      for (const way of allWays(widths.length).filter(fits)) {
        expect(way.length).toBeGreaterThanOrEqual(found.length);
        if (way.length === found.length) expect(longest(way)).toBeGreaterThanOrEqual(longest(found));
      }
    }),
    { numRuns: 60 },
  );
});
