import type { Outcome } from './outcome.ts';
import type { SearchWords } from './searchWords.ts';

/** What is said of a query below the field, to the eye and to the ear. */
export function statusOf(outcome: Outcome, words: SearchWords): string {
  switch (outcome.state) {
    case 'idle':
      return '';
    case 'found':
      return words.found(outcome.shown.length + outcome.rest.length, outcome.query);
    case 'nothing':
      return words.nothing(outcome.query);
    default:
      return words[outcome.state];
  }
}
