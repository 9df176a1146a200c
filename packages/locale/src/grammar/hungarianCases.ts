import type { HungarianCase } from './hungarianCase.ts';
import { hungarianSuffixes, type HungarianSuffix } from './hungarianSuffixes.ts';

/** Every form `formatQuantity` knows in Hungarian, to check what an author wrote. */
export const hungarianCases: readonly HungarianCase[] = /* @__PURE__ */ listCases();

function listCases(): readonly HungarianCase[] {
  const suffixes = Object.keys(hungarianSuffixes) as HungarianSuffix[];
  return Object.freeze([
    'nominative',
    'attributive',
    'multiplicative',
    ...suffixes,
    'possessive',
    ...suffixes.map((name) => `possessive${name.charAt(0).toUpperCase()}${name.slice(1)}` as HungarianCase),
  ] satisfies HungarianCase[]);
}
