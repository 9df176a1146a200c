import { expect, test } from 'vitest';

import { feedHead } from './feedHead.ts';

const feeds = 'http://127.0.0.1:4321/hu';
const chain = (published: number, archive?: number) => {
  const { self, current, previous } = feedHead('hu', 'rss', published, archive);
  return { self, current, previous };
};

test('while the posts are few there is the feed alone', () => {
  expect(chain(20)).toEqual({ self: `${feeds}/rss.xml`, current: `${feeds}/rss.xml`, previous: undefined });
});

test('from the feed one archive leads to the one before it, down to the first', () => {
  expect(chain(41)).toEqual({
    self: `${feeds}/rss.xml`,
    current: `${feeds}/rss.xml`,
    previous: `${feeds}/rss-2.xml`,
  });
  expect(chain(41, 2)).toEqual({
    self: `${feeds}/rss-2.xml`,
    current: `${feeds}/rss.xml`,
    previous: `${feeds}/rss-1.xml`,
  });
  expect(chain(41, 1)).toEqual({
    self: `${feeds}/rss-1.xml`,
    current: `${feeds}/rss.xml`,
    previous: undefined,
  });
});

test('JSON Feed has no archives, however many posts there are', () => {
  expect(feedHead('hu', 'json', 41)).not.toHaveProperty('previous');
});
