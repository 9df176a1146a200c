import type { Language } from '@monday-letter/locale';

import type { SearchKind } from './searchEntry.ts';
import { words as et } from './words.et.ts';
import { words as hu } from './words.hu.ts';

/** What the search says. */
export interface SearchWords {
  /** In the header of every page. */
  readonly short: string;
  readonly title: string;
  readonly lede: string;
  /** For search results elsewhere and link previews. */
  readonly description: string;
  readonly label: string;
  readonly example: string;
  /** Above the ways to go without a word to look for. */
  readonly browse: string;
  readonly withoutScript: string;
  readonly kinds: Readonly<Record<SearchKind, string>>;
  readonly tooShort: string;
  readonly searching: string;
  readonly found: (results: number, query: string) => string;
  readonly nothing: (query: string) => string;
  /** What to do when nothing was found. */
  readonly advice: string;
  /** Before the words of the query that something is found for. */
  readonly alone: string;
  readonly more: (results: number) => string;
  /** Before the sections of a post in which the words stand. */
  readonly sections: string;
  readonly failed: string;
  readonly again: string;
}

/** The words of the search in both languages; a reader fetches those of one. */
export const searchWords: Readonly<Record<Language, SearchWords>> = { hu, et };
