import { generateAtomFeed } from 'feedsmith';

import type { FeedEntry, FeedHead } from './feedEntry.ts';

/** Atom 1.0 with the whole text of every entry. A feed without entries bears the instant given. */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[], now: Date): string {
  return generateAtomFeed({
    xml: { lang: head.language },
    id: head.self,
    title: { value: head.title },
    subtitle: { value: head.description },
    updated: entries[0]?.published ?? now,
    authors: [{ name: head.author, uri: head.home }],
    links: [
      { href: head.self, rel: 'self', type: 'application/atom+xml' },
      { href: head.home, rel: 'alternate', type: 'text/html', hreflang: head.language },
    ],
    entries: entries.map(({ url, title, description, html, published }) => ({
      id: url,
      title: { value: title },
      links: [{ href: url, rel: 'alternate', type: 'text/html', hreflang: head.language }],
      published,
      updated: published,
      summary: { value: description },
      content: { value: html, type: 'html' },
    })),
  });
}
