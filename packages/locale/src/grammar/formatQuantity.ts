import type { Language } from '../languages/language.ts';
import { quantityNumber } from '../numbers/quantityNumber.ts';
import type { Unit } from '../numbers/unit.ts';
import type { QuantityOptions } from './quantityOptions.ts';
import { withUnit } from './withUnit.ts';

/**
 * A number together with its unit, in the form its sentence needs.
 *
 * @param value finite; a fraction for `percent` and `percentagePoint` (0.2 is 20%), an amount for money
 * @throws RangeError if the value is not finite, the decimals contradict each other, or the language has no
 *   such form of such a unit
 * @example formatQuantity(0.2, 'percent', 'hu', { case: 'accusative', article: 'lower' }) // 'a 20%-ot'
 * @example formatQuantity(400, 'EUR', 'et', { case: 'terminative' }) // '400 euroni'
 */
export function formatQuantity<L extends Language>(
  value: number,
  unit: Unit,
  language: L,
  options: QuantityOptions<NoInfer<L>> = {},
): string {
  return withUnit(quantityNumber('formatQuantity', value, unit, options), unit, language, options);
}
