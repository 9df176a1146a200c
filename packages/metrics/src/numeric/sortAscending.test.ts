import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../../tests/seededRandom.ts';
import { sortAscending } from './sortAscending.ts';

describe('sortAscending', () => {
  const random = createSeededRandom(3);
  const long = {
    'amounts with cents': () => Math.round(1e5 * Math.exp(4 * random())) / 100,
    'whole amounts': () => Math.floor(1e4 * random()),
    'amounts of any size and sign': () => (random() - 0.5) * 10 ** Math.floor(600 * (random() - 0.5)),
    'negative amounts only': () => -1e6 * random(),
    'one and the same amount': () => 7,
    'zeros of both signs among the rest': () => [0, -0, 1, -1][Math.floor(4 * random())] as number,
    'the smallest numbers there are': () => (random() < 0.5 ? 5e-324 : -5e-324) * Math.floor(9 * random()),
  };

  it.each(Object.entries(long))('puts %s in the order of the built-in sort', (_, amount) => {
    for (const length of [999, 1000, 1001, 5000]) {
      const values = Array.from({ length }, amount);
      const expected = Float64Array.from(values).sort();
      const sorted = sortAscending(values);
      expect(sorted.length).toBe(length);
      expect(sorted.every((value, i) => Object.is(value, expected[i]))).toBe(true);
    }
  });

  it('puts short lists in order too', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (values) => {
        expect([...sortAscending(values)]).toEqual([...Float64Array.from(values).sort()]);
      }),
    );
  });

  it('leaves its input alone, typed or plain', () => {
    const plain = Object.freeze(Array.from({ length: 2000 }, (_, i) => 2000 - i));
    const typed = Float64Array.from(plain);
    sortAscending(plain);
    sortAscending(typed);
    expect([...typed]).toEqual(plain);
  });
});
