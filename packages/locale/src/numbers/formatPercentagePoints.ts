import type { Language } from '../languages/language.ts';
import { formatQuantity } from '../grammar/formatQuantity.ts';
import type { NumberOptions } from './numberOptions.ts';

/**
 * The difference of two shares in percentage points, spelled as the language counts them.
 *
 * @param fraction the difference itself, 0.05 for five points; finite
 * @throws RangeError if the fraction is not finite or the decimals contradict each other
 * @example formatPercentagePoints(0.05, 'et') // '5 protsendipunkti'
 */
export function formatPercentagePoints(
  fraction: number,
  language: Language,
  options: NumberOptions = {},
): string {
  return formatQuantity(fraction, 'percentagePoint', language, options);
}
