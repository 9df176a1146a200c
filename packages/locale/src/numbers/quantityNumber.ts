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
  if (unit === 'HUF' || unit === 'EUR') return moneyNumber(caller, value, unit === 'EUR' ? 2 : 0, options);
  return decimalText(caller, value, unit === 'percent' || unit === 'percentagePoint' ? 2 : 0, options);
}

/** Cents are printed in full or not at all, and whether they are there is judged after rounding. */
function moneyNumber(caller: string, value: number, cents: number, options: NumberOptions): string {
  const maximumDecimals = options.maximumDecimals ?? Math.max(options.minimumDecimals ?? 0, cents);
  const text = decimalText(caller, value, 0, { ...options, maximumDecimals });
  if (options.minimumDecimals !== undefined || !text.includes(',')) return text;
  return decimalText(caller, value, 0, {
    ...options,
    minimumDecimals: Math.min(cents, maximumDecimals),
    maximumDecimals,
  });
}
