/** One post as any feed carries it. */
export interface FeedEntry {
  /** Complete address; also the entry's id, for ever. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** The whole text in an element that bears its language; every address in it is complete. */
  readonly html: string;
  readonly published: Date;
  /** When it was last corrected; where it never was, when it was published. */
  readonly updated: Date;
}

/** What a feed's document says of itself: the feed that is followed, or an archive with earlier posts. */
export interface FeedHead {
  readonly title: string;
  readonly description: string;
  /** `hu`, `et`. */
  readonly language: string;
  /** The blog's name: its author. */
  readonly author: string;
  /** Addresses of the home page, of the feed that is followed, and of this document: the same, or an archive. */
  readonly home: string;
  readonly current: string;
  readonly self: string;
  /** The address of the archive with the posts before these, where there is one. */
  readonly previous?: string;
}

/** Whether a document is an archive: it lies elsewhere than the feed that is followed. */
export function isArchive({ self, current }: FeedHead): boolean {
  return self !== current;
}

/** When something in a feed last changed; without entries, the instant given. */
export function lastChange(entries: readonly FeedEntry[], otherwise: Date): Date {
  const instants = entries.map(({ updated }) => updated.getTime());
  return instants.length === 0 ? otherwise : new Date(Math.max(...instants));
}
