import type { Language } from './language.ts';

/**
 * Whether a value from outside (a path segment, a stored setting) names one of the two languages.
 *
 * @example isLanguage('et') // true
 */
export function isLanguage(value: unknown): value is Language {
  return value === 'hu' || value === 'et';
}
