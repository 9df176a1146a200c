import { generateJsonFeed } from 'feedsmith';

import type { FeedEntry, FeedHead } from './feedEntry.ts';

/** JSON Feed 1.1 with the whole text of every entry. */
export function jsonFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const feed = generateJsonFeed({
    title: head.title,
    home_page_url: head.home,
    feed_url: head.current,
    description: head.description,
    language: head.language,
    authors: [{ name: head.author, url: head.home }],
    items: entries.map(({ url, title, description, html, published, updated }) => ({
      id: url,
      url,
      title,
      summary: description,
      content_html: html,
      date_published: published,
      ...(updated > published && { date_modified: updated }),
      language: head.language,
    })),
  });
  // The list is required, also where it is empty.
  return JSON.stringify({ items: [], ...(feed as object) }, null, 2);
}
