import type { Article } from '../articles/articles.ts';

/**
 * How many posts a feed carries at most: five months of Mondays. Readers keep what they have read, and every
 * program fetches the whole file again and again; older posts stay on the site.
 */
export const entriesPerFeed = 20;

/** The posts that a feed carries: of those that are out the newest, in the order given, newest first. */
export function articlesInFeed<A extends Pick<Article, 'published'>>(
  newestFirst: readonly A[],
): readonly A[] {
  return newestFirst.filter(({ published }) => published).slice(0, entriesPerFeed);
}
