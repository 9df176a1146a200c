import fc from 'fast-check';
import { expect, test } from 'vitest';

import { TextPlaces } from './textPlaces.ts';

test('every different text has a number, in the order in which they come, as a Map would give it', () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[ab]{0,6}$/),
    fc.nat({ max: 50_000 }).map((n) => `Ügyfél ${n}`),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3000, size: 'max' }), (texts) => {
      const places = new TextPlaces();
      const map = new Map<string, number>();
      for (const each of texts) {
        if (!map.has(each)) map.set(each, map.size);
        if (places.placeOf(each) !== map.get(each)) return false;
      }
      return true;
    }),
    { numRuns: 30 },
  );
});

test('two hundred thousand names and amounts that differ little keep their numbers', () => {
  const places = new TextPlaces();
  const texts = Array.from({ length: 100_000 }, (_, index) => [
    `Vevő ${index}`,
    `${index},${index % 100}`,
  ]).flat();
  expect(texts.map((text) => places.placeOf(text))).toEqual([...texts.keys()]);
  expect(places.placeOf('Vevő 77777')).toBe(155_554);
});
