import { languages, type Language } from '@monday-letter/locale';

import { articlesIn } from '../articles/articles.ts';
import { readEnvironment } from '../environment.ts';
import type { FeedKind } from '../routes.ts';
import { archiveCount, entriesOf } from './archives.ts';
import { atomFeed } from './atomFeed.ts';
import { feedEntries } from './feedEntries.ts';
import { feedHead } from './feedHead.ts';
import { jsonFeed } from './jsonFeed.ts';
import { rssFeed } from './rssFeed.ts';

/** One document of a feed: the one that is followed, or an archive by its number. */
export interface FeedDocument {
  readonly language: Language;
  readonly kind: FeedKind;
  readonly archive?: number | undefined;
}

/** Every document of the feeds that have archives, with the name of its file, less the ending. */
export async function feedDocuments(): Promise<
  readonly { readonly params: { language: Language; feed: string }; readonly props: FeedDocument }[]
> {
  const documents = languages.map(async (language) => {
    const count = archiveCount(await publishedIn(language));
    const archives = [undefined, ...Array.from({ length: count }, (_, index) => index + 1)];
    return (['rss', 'atom'] as const).flatMap((kind) =>
      archives.map((archive) => ({
        params: { language, feed: archive === undefined ? kind : `${kind}-${archive}` },
        props: { language, kind, archive },
      })),
    );
  });
  return (await Promise.all(documents)).flat();
}

/** A document of a feed as it is sent. */
export async function writeFeed({ language, kind, archive }: FeedDocument): Promise<string> {
  const head = feedHead(language, kind, await publishedIn(language), archive);
  const entries = await feedEntries(entriesOf(await articlesIn(language), archive));
  switch (kind) {
    case 'rss':
      return rssFeed(head, entries);
    case 'atom':
      return atomFeed(head, entries, readEnvironment().now);
    case 'json':
      return jsonFeed(head, entries);
  }
}

async function publishedIn(language: Language): Promise<number> {
  return (await articlesIn(language)).filter(({ published }) => published).length;
}
