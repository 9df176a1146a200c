import { decimalText } from './decimalText.ts';
import type { NumberOptions } from './numberOptions.ts';
import type { Unit } from './unit.ts';

/**
 * The number of a quantity without its unit, in the scale and with the decimals its unit is printed in:
 * fractions in per cent, forints whole, euros whole or with two decimals.
 *
 * @param caller name of the public function, for its error message
 */
export function quantityNumber(caller: string, value: number, unit: Unit, options: NumberOptions): string {
  const cents = unit === 'EUR' ? 2 : unit === 'HUF' ? 0 : undefined;
  if (cents === undefined) return decimalText(caller, value, /^percent/.test(unit) ? 2 : 0, options);

  const maximumDecimals = options.maximumDecimals ?? Math.max(options.minimumDecimals ?? 0, cents);
  const minimumDecimals = options.minimumDecimals ?? Math.min(cents, maximumDecimals);
  const text = decimalText(caller, value, 0, { ...options, minimumDecimals, maximumDecimals });
  // Cents are printed in full or not at all, and whether there are any is judged after rounding.
  return options.minimumDecimals === undefined ? text.replace(/,0+$/, '') : text;
}
