import type { KeptReading } from './keptNumbers.ts';

/** What is said where numbers are kept and erased. */
export interface KeepWords {
  /** Where they stay, and what for. */
  readonly about: string;
  readonly keep: string;
  /** Before the names of customers are kept as well. */
  readonly list: string;
  /** Writes what is kept into the fields. */
  readonly fill: string;
  readonly erase: string;
  readonly kept: string;
  readonly erased: string;
  /** The list that was erased still stands in its field. */
  readonly listStillSeen: string;
  /** Nothing is kept, but this tab still has the list. */
  readonly onlyList: string;
  readonly states: Readonly<Record<Exclude<KeptReading['kind'], 'kept'>, string>>;
}

/** What is said about numbers that are kept: it is fetched where there are any. */
export interface KeptWords {
  /** Before the numbers that were kept on a day. */
  readonly since: (day: string) => string;
  readonly filled: (what: string) => string;
  readonly same: string;
  /** What may have changed beside numbers. */
  readonly currency: string;
  readonly variant: string;
  readonly theList: string;
  /** The list of this calculator is kept as well; that of another one is. */
  readonly listKept: string;
  readonly otherListKept: string;
  readonly noneFits: string;
  /** How many numbers are kept that this calculator does not ask for. */
  readonly others: (count: string) => string;
}
