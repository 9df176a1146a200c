/** One post as any feed carries it. */
export interface FeedEntry {
  /** Complete address; also the entry's id, for ever. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** The whole text in an element that bears its language; every address in it is complete. */
  readonly html: string;
  readonly published: Date;
}

/** What a feed says of itself. */
export interface FeedHead {
  readonly title: string;
  readonly description: string;
  /** `hu`, `et`. */
  readonly language: string;
  /** The blog's name: its author. */
  readonly author: string;
  /** Addresses of the home page and of the feed itself. */
  readonly home: string;
  readonly self: string;
}
