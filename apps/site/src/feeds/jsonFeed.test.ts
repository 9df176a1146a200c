import { parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';

import { entries, head } from '../../tests/feedSamples.ts';
import { jsonFeed } from './jsonFeed.ts';

test('the feed says what it is, in the words of JSON Feed 1.1', () => {
  const { items, ...feed } = JSON.parse(jsonFeed(head, entries)) as Record<string, unknown>;
  expect(feed).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    home_page_url: head.home,
    feed_url: head.self,
    description: head.description,
    language: 'hu',
    authors: [{ name: 'Hétfői levél', url: head.home }],
  });
  expect(items).toHaveLength(2);
});

test('every item has its id, address, title, date and whole text, whatever characters are in them', () => {
  const { items } = JSON.parse(jsonFeed(head, entries)) as { items: unknown[] };
  expect(items).toEqual(
    entries.map(({ url, title, description, html, published, updated }) => ({
      id: url,
      url,
      title,
      summary: description,
      content_html: html,
      date_published: published.toISOString(),
      ...(updated > published && { date_modified: updated.toISOString() }),
      language: 'hu',
    })),
  );
  expect((items as { date_modified?: string }[]).map(({ date_modified }) => date_modified)).toEqual([
    undefined,
    '2027-03-31T22:00:00.000Z',
  ]);
});

test('a feed reader finds the same', () => {
  const feed = parseJsonFeed(jsonFeed(head, entries));
  expect(feed.items?.map(({ id, content_html }) => [id, content_html])).toEqual(
    entries.map(({ url, html }) => [url, html]),
  );
});

test('a feed without entries has an empty list of them, because the list is required', () => {
  expect(JSON.parse(jsonFeed(head, []))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    items: [],
  });
});
