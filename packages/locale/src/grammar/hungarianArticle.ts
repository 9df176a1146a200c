import { decimalText } from '../numbers/decimalText.ts';
import type { NumberOptions } from '../numbers/numberOptions.ts';
import { hungarianArticleBefore } from './hungarianArticleBefore.ts';

/**
 * The Hungarian definite article before a number as it will be printed, that is, after rounding.
 *
 * @param value finite; in per cent if it is printed so
 * @param options the decimals the number is printed with
 * @throws RangeError if the value is not finite or the decimals contradict each other
 * @example hungarianArticle(4.96, { maximumDecimals: 1 }) // 'az'
 */
export function hungarianArticle(value: number, options: NumberOptions = {}): 'a' | 'az' {
  return hungarianArticleBefore(decimalText('hungarianArticle', value, 0, options));
}
