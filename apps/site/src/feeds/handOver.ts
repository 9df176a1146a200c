/**
 * Addresses at which a program takes a feed over, as its makers document them:
 *
 * - `feed`: what the reader's system opens feeds with. NetNewsWire is such a program
 *   (github.com/Ranchero-Software/NetNewsWire/issues/343, /610).
 * - `newsblur`: github.com/samuelclay/NewsBlur/issues/104.
 */
export const handOver = {
  feed: (feed: string) => `feed:${feed}`,
  newsblur: (feed: string) => `https://www.newsblur.com/?url=${encodeURIComponent(feed)}`,
} as const;

/** A way of handing a feed over. */
export type HandOver = keyof typeof handOver;
