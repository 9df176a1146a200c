import type { Language } from './language.ts';

/**
 * The language the counterpart of a page is written in.
 *
 * @example otherLanguage('hu') // 'et'
 */
export function otherLanguage(language: Language): Language {
  return language === 'hu' ? 'et' : 'hu';
}
