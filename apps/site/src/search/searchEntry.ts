import type { Verdict } from '../schemas/figureSchema.ts';

/** The kinds of things that the search finds. */
export const searchKinds = ['post', 'calculator', 'figure', 'term', 'page'] as const;

/** One of them. */
export type SearchKind = (typeof searchKinds)[number];

/** Between the other names of a thing. */
export const nameBreak = ' | ';

/** What the search knows of a thing besides its text; it comes back with a result as it was put in. */
export interface SearchMeta {
  readonly kind: SearchKind;
  readonly title: string;
  /** What else it is called, in menu and footer or by readers, with `nameBreak` between; found as the title is. */
  readonly names?: string;
  /** What it is called below its title, where that is more than its kind: a post's number and date. */
  readonly detail?: string;
  /** How far a famous figure is true, and the word for it. */
  readonly verdict?: Verdict;
  readonly stamp?: string;
}

/** One thing to be found. */
export interface SearchEntry {
  /** Below the base, with an anchor where it is a part of a page. */
  readonly path: string;
  readonly meta: SearchMeta;
  /** What it is found by; `null` for a page that is read from its headline to its end. */
  readonly text: string | null;
}
