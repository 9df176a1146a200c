import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';

import { entries, head, headOfArchive, headWithArchives } from '../../tests/feedSamples.ts';
import { childrenOf, onlyChild, parseXml, type XmlElement } from '../../tests/xml.ts';
import { atomFeed } from './atomFeed.ts';

const atom = 'http://www.w3.org/2005/Atom';
const now = new Date('2027-04-01T12:00:00Z');
const one = (parent: XmlElement, name: string) => onlyChild(parent, name, atom);
/** Running text: line breaks around it mean nothing. Addresses and dates are compared as they stand. */
const words = ({ text }: XmlElement) => text.trim();
const linksOf = (parent: XmlElement) => childrenOf(parent, 'link', atom).map(({ attributes }) => attributes);

// What RFC 4287 and the W3C validator ask: one id, title and updated for the feed and for every entry, an
// author, a link to itself, dates as in RFC 3339.
test('the feed says what it is, in which language, who writes it, where it lies and when it changed', () => {
  const feed = parseXml(atomFeed(head, entries, now));
  expect(feed).toMatchObject({ name: 'feed', namespace: atom, attributes: { 'xml:lang': 'hu' } });
  expect(one(feed, 'id').text).toBe(head.self);
  expect(words(one(feed, 'title'))).toBe(head.title);
  expect(words(one(feed, 'subtitle'))).toBe(head.description);
  expect(one(one(feed, 'author'), 'name').text).toBe('Hétfői levél');
  expect(one(one(feed, 'author'), 'uri').text).toBe(head.home);
  expect(one(feed, 'updated').text).toBe('2027-03-31T22:00:00.000Z');
  expect(linksOf(feed)).toEqual([
    { href: head.self, rel: 'self', type: 'application/atom+xml' },
    { href: head.home, rel: 'alternate', type: 'text/html', hreflang: 'hu' },
  ]);
});

test('every entry has its id, title, link, dates and whole text, whatever characters are in them', () => {
  const found = childrenOf(parseXml(atomFeed(head, entries, now)), 'entry', atom);
  expect(
    found.map((entry) => ({
      url: one(entry, 'id').text,
      title: words(one(entry, 'title')),
      description: words(one(entry, 'summary')),
      html: words(one(entry, 'content')),
      published: new Date(one(entry, 'published').text),
      updated: new Date(one(entry, 'updated').text),
    })),
  ).toEqual(entries);
  for (const [index, entry] of found.entries()) {
    expect(one(entry, 'content').attributes).toEqual({ type: 'html' });
    expect(one(entry, 'updated').text).toBe(entries[index]?.updated.toISOString());
    expect(linksOf(entry)).toEqual([
      { href: entries[index]?.url, rel: 'alternate', type: 'text/html', hreflang: 'hu' },
    ]);
  }
});

test('titles are plain text, so that a reader shows their characters and runs none of them', () => {
  for (const entry of childrenOf(parseXml(atomFeed(head, entries, now)), 'entry', atom)) {
    expect(one(entry, 'title').attributes['type'] ?? 'text').toBe('text');
  }
});

test('a feed reader finds the same', () => {
  const feed = parseAtomFeed(atomFeed(head, entries, now));
  expect(feed.entries?.map(({ id, content }) => [id, content?.value])).toEqual(
    entries.map(({ url, html }) => [url, html]),
  );
});

test('a feed without entries bears the instant of the build', () => {
  const feed = parseXml(atomFeed(head, [], now));
  expect(one(feed, 'updated').text).toBe('2027-04-01T12:00:00.000Z');
  expect(childrenOf(feed, 'entry', atom)).toEqual([]);
});

describe('archives, as RFC 5005 has them', () => {
  const history = 'http://purl.org/syndication/history/1.0';
  const marks = (feed: XmlElement) => childrenOf(feed, 'archive', history).length;
  const leadsTo = (feed: XmlElement) =>
    linksOf(feed).flatMap(({ rel = '', href }) => (rel === 'alternate' ? [] : [[rel, href]]));

  test('the feed that is followed leads to the last of them, and is none itself', () => {
    const feed = parseXml(atomFeed(headWithArchives, entries, now));
    expect(marks(feed)).toBe(0);
    expect(leadsTo(feed)).toEqual([
      ['self', head.current],
      ['prev-archive', `${head.current}-3`],
    ]);
  });

  test('an archive says that it is one, where the feed is, and where the posts before it are', () => {
    const feed = parseXml(atomFeed(headOfArchive, entries, now));
    expect(marks(feed)).toBe(1);
    expect(leadsTo(feed)).toEqual([
      ['self', `${head.current}-2`],
      ['current', head.current],
      ['prev-archive', `${head.current}-1`],
    ]);
    expect(one(feed, 'id').text).toBe(head.current);
    expect(childrenOf(feed, 'entry', atom)).toHaveLength(2);
  });

  test('the first archive has none before it, and neither has a feed without archives', () => {
    const { previous: _, ...first } = headOfArchive;
    expect(leadsTo(parseXml(atomFeed(first, entries, now))).map(([rel]) => rel)).toEqual(['self', 'current']);
    expect(leadsTo(parseXml(atomFeed(head, entries, now))).map(([rel]) => rel)).toEqual(['self']);
  });
});
