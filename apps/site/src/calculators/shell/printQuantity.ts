import {
  formatMoney,
  formatNumber,
  formatPercent,
  type Currency,
  type Language,
} from '@monday-letter/locale';

import { moneyDecimals, type Result } from './declaration.ts';
import type { Quantity } from './outcome.ts';

/** How a calculator speaks: the language and the currency of its amounts. */
export interface Voice {
  readonly language: Language;
  readonly currency: Currency;
}

/** As many decimals as anybody types: what a reader entered is printed in full. */
export const allDecimals = 10;

/** A number as it was entered, with its sign or unit: `120 000 Ft`, `30%`, `1`. */
export function printEntered({ value, unit }: Quantity, { language, currency }: Voice): string {
  const full = { maximumDecimals: allDecimals };
  if (unit === 'money') return formatMoney(value, currency, language, full);
  return unit === 'percent' ? formatPercent(value, language, full) : formatNumber(value, language, full);
}

/**
 * Digits of a result that can be known. A rate as a binary fraction is off by about 1e-16, and where nearly
 * nobody leaves, 1 − r keeps six digits fewer: more than nine would be false.
 */
const knownDigits = 9;

/** A result as it is printed: rounded to its decimals, and to the digits that are known. */
export function roundResult(
  result: Result,
  value: number,
  currency: Currency,
): { readonly rounded: number; readonly decimals: number } {
  const decimals = result.unit === 'money' ? moneyDecimals(value, currency) : (result.decimals ?? 0);
  // A percentage is a fraction until it is printed.
  const places = result.unit === 'percent' ? decimals + 2 : decimals;
  const isLong = Math.abs(value) >= 10 ** (knownDigits - places);
  // Rounded once, one way or the other: twice could carry a half upwards.
  return { rounded: Number(isLong ? value.toPrecision(knownDigits) : value.toFixed(places)), decimals };
}
