import fc from 'fast-check';
import { expect, test } from 'vitest';

import { TextCodes } from './textCodes.ts';

test('every different text keeps the number that it was given first, as in a Map', () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[ab]{0,6}$/),
    fc.nat({ max: 50_000 }).map((n) => `Ügyfél ${n}`),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3000, size: 'max' }), (texts) => {
      const codes = new TextCodes();
      const map = new Map<string, number>();
      for (const each of texts) {
        if (!map.has(each)) map.set(each, map.size + 1);
        if (codes.codeOf(each, map.size) !== map.get(each)) return false;
      }
      return true;
    }),
    { numRuns: 30 },
  );
});

test('two hundred thousand names and amounts that differ little keep their numbers', () => {
  const codes = new TextCodes();
  const texts = Array.from({ length: 100_000 }, (_, index) => [
    `Vevő ${index}`,
    `${index},${index % 100}`,
  ]).flat();
  expect(texts.every((text, index) => codes.codeOf(text, index + 1) === index + 1)).toBe(true);
  expect(codes.codeOf('Vevő 77777', 0)).toBe(155_555);
});
