import { generateRssFeed } from 'feedsmith';

import { feedTypes } from '../routes.ts';
import { isArchive, lastChange, type FeedEntry, type FeedHead } from './feedEntry.ts';
import { markArchive } from './markArchive.ts';

/** RSS 2.0 with the whole text of every entry. */
export function rssFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const { current, self, previous } = head;
  const type = feedTypes.rss;
  const [newest] = entries;
  const feed = generateRssFeed({
    title: head.title,
    link: head.home,
    description: head.description,
    language: head.language,
    ...(newest && { lastBuildDate: lastChange(entries, newest.published) }),
    atom: {
      links: [
        { href: self, rel: 'self', type },
        ...(isArchive(head) ? [{ href: current, rel: 'current', type }] : []),
        ...(previous === undefined ? [] : [{ href: previous, rel: 'prev-archive', type }]),
      ],
    },
    items: entries.map(({ url, title, description, html, published }) => ({
      title,
      link: url,
      guid: { value: url, isPermaLink: true },
      description,
      pubDate: published,
      dc: { creators: [head.author] },
      content: { encoded: html },
    })),
  });
  return isArchive(head) ? markArchive(feed) : feed;
}
