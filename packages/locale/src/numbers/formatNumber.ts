import type { Language } from '../languages/language.ts';
import { decimalText } from './decimalText.ts';
import type { NumberOptions } from './numberOptions.ts';

/**
 * A plain number. Both languages write it alike (decimal comma, thousands apart by U+00A0 from five
 * digits, minus U+2212); the language is still asked for, so that no number is printed in none.
 *
 * @param value finite; printed with at most ten decimals unless told otherwise, no trailing zeros
 * @throws RangeError if the value is not finite or the decimals contradict each other
 * @example formatNumber(-12345.5, 'hu') // '−12 345,5'
 */
export function formatNumber(value: number, _language: Language, options: NumberOptions = {}): string {
  return decimalText('formatNumber', value, 0, options);
}
