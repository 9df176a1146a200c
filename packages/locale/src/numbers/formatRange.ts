import type { QuantityOptions } from '../grammar/quantityOptions.ts';
import { withUnit } from '../grammar/withUnit.ts';
import type { Language } from '../languages/language.ts';
import { quantityNumber } from './quantityNumber.ts';
import type { Unit } from './unit.ts';

export interface RangeOptions<L extends Language = Language> extends QuantityOptions<L> {
  /** What both ends count; `number` by default. */
  readonly unit?: Unit | undefined;
}

/**
 * Two numbers and what lies between: an en dash without spaces, the unit once, after the second.
 *
 * With spaces where a side has one itself or a minus (10 000 – 12 000 Ft): U+00A0 before the dash, so that a
 * line may end after it but never begin with it. Ends that print alike are printed once.
 *
 * @param low at most `high`; both finite, fractions for `percent` and `percentagePoint`
 * @throws RangeError if low is above high, or as `formatQuantity` does
 * @example formatRange(0.6, 0.7, 'et', { unit: 'percent' }) // '60–70%'
 */
export function formatRange<L extends Language>(
  low: number,
  high: number,
  language: L,
  options: RangeOptions<NoInfer<L>> = {},
): string {
  if (low > high)
    throw new RangeError(`formatRange: low must not be above high, received ${low} and ${high}`);
  const unit = options.unit ?? 'number';
  const first = quantityNumber('formatRange', low, unit, options);
  const last = quantityNumber('formatRange', high, unit, options);
  const dash = /[\u00a0\u2212]/.test(first + last) ? '\u00a0– ' : '–';
  return withUnit(first === last ? last : first + dash + last, unit, language, options);
}
