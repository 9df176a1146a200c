import { expect, test } from 'vitest';

import { handOver } from './handOver.ts';

const feed = 'https://example.org/letter/hu/rss.xml';

test('a program of the system gets the address as it is, behind the word for feeds', () => {
  expect(handOver.feed(feed)).toBe('feed:https://example.org/letter/hu/rss.xml');
});

test('a service on the web gets the address as one value', () => {
  expect(new URL(handOver.newsblur(feed)).searchParams.get('url')).toBe(feed);
});
