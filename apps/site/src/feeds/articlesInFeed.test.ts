import { expect, test } from 'vitest';

import { articlesInFeed } from './articlesInFeed.ts';

/** Posts numbered downwards, of which those above `lastOut` are not out yet. */
const posts = (count: number, lastOut: number) =>
  Array.from({ length: count }, (_, index) => ({
    number: count - index,
    published: count - index <= lastOut,
  }));
const numbers = (count: number, lastOut: number) =>
  articlesInFeed(posts(count, lastOut)).map(({ number }) => number);

test('a feed carries the newest twenty of the posts that are out, newest first', () => {
  expect(numbers(30, 25)).toEqual([
    25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6,
  ]);
});

test('all of them while they are few', () => {
  expect(numbers(3, 2)).toEqual([2, 1]);
  expect(numbers(3, 0)).toEqual([]);
});
