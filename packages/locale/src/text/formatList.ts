import type { Language } from '../languages/language.ts';

/**
 * A list as a sentence reads it, without a comma before the last conjunction.
 *
 * @param kind whether all are meant or any one
 * @returns the empty string for no items
 * @example formatList(['a', 'b', 'c'], 'hu') // 'a, b és c'
 */
export function formatList(items: readonly string[], language: Language, kind: 'and' | 'or' = 'and'): string {
  const conjunction = { hu: { and: 'és', or: 'vagy' }, et: { and: 'ja', or: 'või' } }[language][kind];
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
