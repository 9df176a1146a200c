import { parseOpml } from 'feedsmith';
import { expect, test } from 'vitest';

import { childrenOf, onlyChild, parseXml } from '../../tests/xml.ts';
import { feedList, type ListedFeed } from './feedList.ts';

const feeds: readonly ListedFeed[] = [
  {
    title: 'Levél & "kiri"',
    description: 'Számok <mérlegen>',
    language: 'hu',
    feed: 'https://example.org/letter/hu/rss.xml',
    home: 'https://example.org/letter/hu/',
  },
  {
    title: 'Kiri',
    description: 'Õige šõu',
    language: 'et',
    feed: 'https://example.org/letter/et/rss.xml',
    home: 'https://example.org/letter/et/',
  },
];
const list = feedList('Levél · Kiri', feeds, new Date('2026-11-23T06:00:00Z'));

test('the list names every feed as a subscription, with all that a program shows of it', () => {
  const opml = parseXml(list);
  expect(opml).toMatchObject({ name: 'opml', attributes: { version: '2.0' } });
  const head = onlyChild(opml, 'head');
  expect(onlyChild(head, 'title').text).toBe('Levél · Kiri');
  expect(onlyChild(head, 'dateCreated').text).toBe('Mon, 23 Nov 2026 06:00:00 GMT');
  expect(childrenOf(onlyChild(opml, 'body'), 'outline').map(({ attributes }) => attributes)).toEqual(
    feeds.map(({ title, description, language, feed, home }) => ({
      type: 'rss',
      text: title,
      title,
      description,
      language,
      xmlUrl: feed,
      htmlUrl: home,
    })),
  );
});

test('a program that reads such lists finds the feeds', () => {
  expect(parseOpml(list).body?.outlines?.map(({ xmlUrl }) => xmlUrl)).toEqual(feeds.map(({ feed }) => feed));
});
