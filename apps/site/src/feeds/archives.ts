/**
 * How many posts a document of a feed carries at most: five months of Mondays. Programs fetch the feed again and
 * again, so it stays small; earlier posts are in archives, as RFC 5005 has them for RSS and Atom, which are fetched once.
 */
export const entriesPerFeed = 20;

/**
 * How many archives belong to a feed. They are counted from the first post on, so that an archive, once it is there,
 * holds the same posts for ever; the feed and the last archive may overlap.
 *
 * @param published how many posts are out
 */
export function archiveCount(published: number): number {
  return Math.ceil(Math.max(0, published - entriesPerFeed) / entriesPerFeed);
}

/**
 * The posts of one document of a feed, newest first: those of an archive, the first archive being 1, or, where none
 * is named, the newest.
 */
export function entriesOf<A extends { readonly published: boolean }>(
  newestFirst: readonly A[],
  archive?: number,
): readonly A[] {
  const out = newestFirst.filter(({ published }) => published);
  const end = archive === undefined ? entriesPerFeed : out.length - (archive - 1) * entriesPerFeed;
  return out.slice(Math.max(0, end - entriesPerFeed), end);
}
