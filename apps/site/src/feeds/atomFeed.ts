import { generateAtomFeed } from 'feedsmith';

import { feedTypes } from '../routes.ts';
import { isArchive, lastChange, type FeedEntry, type FeedHead } from './feedEntry.ts';
import { markArchive } from './markArchive.ts';

/** Atom 1.0 with the whole text of every entry. A feed without entries bears the instant given. */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[], now: Date): string {
  const { current, self, previous } = head;
  const type = feedTypes.atom;
  const feed = generateAtomFeed({
    xml: { lang: head.language },
    id: current,
    title: { value: head.title },
    subtitle: { value: head.description },
    updated: lastChange(entries, now),
    authors: [{ name: head.author, uri: head.home }],
    links: [
      { href: self, rel: 'self', type },
      ...(isArchive(head) ? [{ href: current, rel: 'current', type }] : []),
      ...(previous === undefined ? [] : [{ href: previous, rel: 'prev-archive', type }]),
      { href: head.home, rel: 'alternate', type: 'text/html', hreflang: head.language },
    ],
    entries: entries.map(({ url, title, description, html, published, updated }) => ({
      id: url,
      title: { value: title },
      links: [{ href: url, rel: 'alternate', type: 'text/html', hreflang: head.language }],
      published,
      updated,
      summary: { value: description },
      content: { value: html, type: 'html' },
    })),
  });
  return isArchive(head) ? markArchive(feed) : feed;
}
