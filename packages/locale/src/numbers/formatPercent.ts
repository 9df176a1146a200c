import type { Language } from '../languages/language.ts';
import { decimalText } from './decimalText.ts';
import type { NumberOptions } from './numberOptions.ts';

/**
 * A share in per cent, the sign joined to the number as both languages ask.
 *
 * @param fraction the share itself, 0.125 for 12,5%; finite
 * @param options decimals count after the change to per cent
 * @throws RangeError if the fraction is not finite or the decimals contradict each other
 * @example formatPercent(0.125, 'et') // '12,5%'
 */
export function formatPercent(fraction: number, _language: Language, options: NumberOptions = {}): string {
  return decimalText('formatPercent', fraction, 2, options) + '%';
}
