import { describe, expect, test } from 'vitest';

import { archiveCount, entriesOf, entriesPerFeed } from './archives.ts';

/** Posts numbered downwards, of which those above `lastOut` are not out yet. */
const posts = (count: number, lastOut = count) =>
  Array.from({ length: count }, (_, index) => ({
    number: count - index,
    published: count - index <= lastOut,
  }));
const numbers = (count: number, archive?: number, lastOut = count) =>
  entriesOf(posts(count, lastOut), archive).map(({ number }) => number);
/** From one number down to another. */
const down = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, index) => from - index);

describe('the feed that is followed', () => {
  test('carries the newest twenty of the posts that are out, newest first', () => {
    expect(numbers(30, undefined, 25)).toEqual(down(25, 6));
  });

  test('carries all of them while they are few', () => {
    expect(numbers(3, undefined, 2)).toEqual([2, 1]);
    expect(numbers(3, undefined, 0)).toEqual([]);
  });
});

describe('archives', () => {
  test.each([
    [0, 0],
    [20, 0],
    [21, 1],
    [40, 1],
    [41, 2],
    [1000, 49],
  ])('of %i posts there are %i', (published, count) => {
    expect(archiveCount(published)).toBe(count);
  });

  test('are full, and hold the same posts however many come after', () => {
    for (const count of [21, 33, 40, 41, 100]) expect(numbers(count, 1)).toEqual(down(20, 1));
    for (const count of [41, 59, 100]) expect(numbers(count, 2)).toEqual(down(40, 21));
    expect(numbers(30, 1, 25)).toEqual(down(20, 1));
  });

  test.each([1, 19, 20, 21, 39, 40, 41, 57, 80, 200])(
    'and the feed together hold each of %i posts, and nothing else',
    (count) => {
      const archived = Array.from({ length: archiveCount(count) }, (_, index) => numbers(count, index + 1));
      for (const archive of archived) expect(archive).toHaveLength(entriesPerFeed);
      const all = new Set([...archived.flat(), ...numbers(count)]);
      expect([...all].toSorted((a, b) => b - a)).toEqual(down(count, 1));
    },
  );
});
