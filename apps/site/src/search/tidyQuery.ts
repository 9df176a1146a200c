/** What text carries that is copied from a page, and no word has: soft hyphens, word joiners, spaces without width. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** More characters than this are nobody's question, but a text that was pasted by mistake. */
export const longestQuery = 100;

/** A query as it was typed or pasted, in words with one space between, no longer than what is looked for. */
export function tidyQuery(typed: string): string {
  const words = typed.replaceAll(unseen, '').replaceAll(/\s+/g, ' ').trim();
  return [...words].slice(0, longestQuery).join('').trim();
}

/** Its words in small letters without accents, as the index has them. */
export function plainWords(query: string): readonly string[] {
  return query.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().split(' ');
}
