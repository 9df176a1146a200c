import {
  formatMoney,
  formatNumber,
  formatPercent,
  type Currency,
  type Language,
} from '@monday-letter/locale';

import { moneyDecimals, type ParameterUnit, type Result, type ResultUnit } from './declaration.ts';
import type { Quantity } from './outcome.ts';

/** How a calculator speaks: the language and the currency of its amounts. */
export interface Voice {
  readonly language: Language;
  readonly currency: Currency;
}

/** As many decimals as anybody types: what a reader entered is printed in full. */
export const allDecimals = 10;

/** A number as it was entered, with its sign or unit: `120 000 Ft`, `30%`, `1`. */
export function printEntered({ value, unit }: Quantity, voice: Voice): string {
  return printQuantity(unit, value, allDecimals, voice);
}

/** What is counted, for one and for several. */
const counted = {
  hu: { customer: ['ügyfél', 'ügyfél'], year: ['év', 'év'] },
  et: { customer: ['klient', 'klienti'], year: ['aasta', 'aastat'] },
} as const;

/** A quantity that stands by itself. Days, hours and months are named beside it. */
export function printQuantity(
  unit: ParameterUnit | ResultUnit,
  value: number,
  maximumDecimals: number,
  { language, currency }: Voice,
): string {
  const options = { maximumDecimals };
  if (unit === 'money') return formatMoney(value, currency, language, options);
  if (unit === 'percent') return formatPercent(value, language, options);
  const number = formatNumber(value, language, options);
  if (unit !== 'customer' && unit !== 'year') return number;
  const [one, several] = counted[language][unit];
  return `${number}\u00A0${number === '1' ? one : several}`;
}

/**
 * Digits of a result that can be known. A rate as a binary fraction is off by about 1e-16, and where nearly
 * nobody leaves, 1 − r keeps six digits fewer: more than nine would be false.
 */
const knownDigits = 9;

/** All digits that a number can hold. */
const allDigits = 15;

/** A result as it is printed: rounded to its decimals, and to the digits that are known. */
export function roundResult(
  result: Result,
  value: number,
  currency: Currency,
): { readonly rounded: number; readonly decimals: number } {
  const decimals = result.unit === 'money' ? moneyDecimals(value, currency) : (result.decimals ?? 0);
  // A percentage is a fraction until it is printed.
  const places = result.unit === 'percent' ? decimals + 2 : decimals;
  const known = result.exact === true ? allDigits : knownDigits;
  const isLong = Math.abs(value) >= 10 ** (known - places);
  // Rounded once, one way or the other: twice could carry a half upwards. Minus nought is nought.
  return { rounded: Number(isLong ? value.toPrecision(known) : value.toFixed(places)) + 0, decimals };
}
