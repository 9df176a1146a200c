import type { Language } from '../languages/language.ts';
import type { Currency } from './currency.ts';
import type { NumberOptions } from './numberOptions.ts';
import { quantityNumber } from './quantityNumber.ts';

/**
 * An amount with its sign after it, U+00A0 between.
 *
 * Forints are whole. Euros are whole when the amount is (25 €), otherwise in cents (9,50 €).
 *
 * @param amount in forints or euros; finite
 * @param options `maximumDecimals` 0 rounds euros too; `minimumDecimals` 2 prints 25,00 €
 * @throws RangeError if the amount is not finite or the decimals contradict each other
 * @example formatMoney(12345, 'HUF', 'et') // '12 345 Ft'
 */
export function formatMoney(
  amount: number,
  currency: Currency,
  _language: Language,
  options: NumberOptions = {},
): string {
  return (
    quantityNumber('formatMoney', amount, currency, options) + (currency === 'HUF' ? '\u00a0Ft' : '\u00a0€')
  );
}
