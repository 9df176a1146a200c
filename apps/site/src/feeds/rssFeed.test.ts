import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';

import { entries, head, headOfArchive, headWithArchives } from '../../tests/feedSamples.ts';
import { childrenOf, onlyChild, parseXml, type XmlElement } from '../../tests/xml.ts';
import { rssFeed } from './rssFeed.ts';

const atom = 'http://www.w3.org/2005/Atom';
/** Running text: line breaks around it mean nothing. Addresses and dates are compared as they stand. */
const words = ({ text }: XmlElement) => text.trim();

const content = 'http://purl.org/rss/1.0/modules/content/';

// What the W3C validator asks of RSS 2.0: a channel's title, link and description, a link to itself, dates as
// in RFC 822, an item's guid, and no character that XML does not know.
test('the channel says what it is, where it lies and in which language', () => {
  const rss = parseXml(rssFeed(head, entries));
  expect(rss).toMatchObject({ name: 'rss', attributes: { version: '2.0' } });
  const channel = onlyChild(rss, 'channel');
  expect(words(onlyChild(channel, 'title'))).toBe(head.title);
  expect(onlyChild(channel, 'link').text).toBe(head.home);
  expect(words(onlyChild(channel, 'description'))).toBe(head.description);
  expect(onlyChild(channel, 'language').text).toBe('hu');
  expect(onlyChild(channel, 'link', atom).attributes).toEqual({
    href: head.self,
    rel: 'self',
    type: 'application/rss+xml',
  });
  expect(onlyChild(channel, 'lastBuildDate').text).toBe('Wed, 31 Mar 2027 22:00:00 GMT');
});

test('every item has its title, link, guid, date and whole text, whatever characters are in them', () => {
  const items = childrenOf(onlyChild(parseXml(rssFeed(head, entries)), 'channel'), 'item');
  expect(
    items.map((item) => ({
      url: onlyChild(item, 'link').text,
      title: words(onlyChild(item, 'title')),
      description: words(onlyChild(item, 'description')),
      html: words(onlyChild(item, 'encoded', content)),
      published: new Date(onlyChild(item, 'pubDate').text),
    })),
  ).toEqual(entries.map(({ updated: _, ...entry }) => entry));
  for (const [index, item] of items.entries()) {
    expect(onlyChild(item, 'guid')).toMatchObject({
      attributes: { isPermaLink: 'true' },
      text: entries[index]?.url,
    });
  }
});

test('dates are written as RFC 822 asks, with a year of four digits', () => {
  const dates = rssFeed(head, entries).match(/(?<=<pubDate>)[^<]*/g);
  expect(dates).toEqual(['Mon, 29 Mar 2027 05:00:00 GMT', 'Mon, 26 Oct 2026 06:00:00 GMT']);
});

test('a feed reader finds the same', () => {
  const feed = parseRssFeed(rssFeed(head, entries));
  expect(feed).toMatchObject({ title: head.title, language: 'hu' });
  expect(feed.items?.map((item) => [item.title, item.link, item.guid?.value, item.content?.encoded])).toEqual(
    entries.map(({ title, url, html }) => [title, url, url, html]),
  );
});

test('a feed without entries is one all the same', () => {
  const channel = onlyChild(parseXml(rssFeed(head, [])), 'channel');
  expect(words(onlyChild(channel, 'title'))).toBe(head.title);
  expect(childrenOf(channel, 'item')).toEqual([]);
});

describe('archives, as RFC 5005 has them', () => {
  const history = 'http://purl.org/syndication/history/1.0';
  const channelOf = (document: string) => onlyChild(parseXml(document), 'channel');
  const leadsTo = (channel: XmlElement) =>
    childrenOf(channel, 'link', atom).map(({ attributes: { rel, href } }) => [rel, href]);

  test('the feed that is followed leads to the last of them, and is none itself', () => {
    const channel = channelOf(rssFeed(headWithArchives, entries));
    expect(childrenOf(channel, 'archive', history)).toEqual([]);
    expect(leadsTo(channel)).toEqual([
      ['self', head.current],
      ['prev-archive', `${head.current}-3`],
    ]);
  });

  test('an archive says that it is one, where the feed is, and where the posts before it are', () => {
    const channel = channelOf(rssFeed(headOfArchive, entries));
    expect(childrenOf(channel, 'archive', history)).toHaveLength(1);
    expect(leadsTo(channel)).toEqual([
      ['self', `${head.current}-2`],
      ['current', head.current],
      ['prev-archive', `${head.current}-1`],
    ]);
    expect(childrenOf(channel, 'item')).toHaveLength(2);
  });
});
