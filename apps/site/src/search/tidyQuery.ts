/** What text carries that is copied from a page, and no word has: soft hyphens, word joiners, spaces without width. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** A query as it was typed or pasted, in words with one space between. */
export function tidyQuery(typed: string): string {
  return typed.replaceAll(unseen, '').replaceAll(/\s+/g, ' ').trim();
}

/** Its words in small letters without accents, as the index has them. */
export function plainWords(query: string): readonly string[] {
  return query.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().split(' ');
}
