import { generateRssFeed } from 'feedsmith';

import type { FeedEntry, FeedHead } from './feedEntry.ts';

/** RSS 2.0 with the whole text of every entry. */
export function rssFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const [newest] = entries;
  return generateRssFeed({
    title: head.title,
    link: head.home,
    description: head.description,
    language: head.language,
    ...(newest && { lastBuildDate: newest.published }),
    atom: { links: [{ href: head.self, rel: 'self', type: 'application/rss+xml' }] },
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
}
