import { generateOpml } from 'feedsmith';

/** A feed as a list of feeds names it. */
export interface ListedFeed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly feed: string;
  readonly home: string;
}

/** Feeds as a list that programs for reading take: OPML 2.0. */
export function feedList(title: string, feeds: readonly ListedFeed[], made: Date): string {
  return generateOpml({
    head: { title, dateCreated: made },
    body: {
      outlines: feeds.map(({ title: text, description, language, feed, home }) => ({
        type: 'rss',
        text,
        title: text,
        description,
        language,
        xmlUrl: feed,
        htmlUrl: home,
      })),
    },
  });
}
