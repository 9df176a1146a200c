import type { HungarianSuffix } from './hungarianSuffixes.ts';

/**
 * A form a Hungarian quantity takes in a sentence, by what an author calls it.
 *
 * Besides the cases: `attributive` (20%-os), `multiplicative` (3-szor), `possessive` (20%-a) and the cases
 * of the possessed form (`possessiveAccusative` 20%-át, `possessiveSublative` 3,7-szeresére).
 */
export type HungarianCase =
  | 'nominative'
  | 'attributive'
  | 'multiplicative'
  | HungarianSuffix
  | 'possessive'
  | `possessive${Capitalize<HungarianSuffix>}`;
