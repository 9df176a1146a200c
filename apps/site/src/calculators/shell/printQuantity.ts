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

/** How many decimals a result is printed with. */
export function decimalsOf(result: Result, value: number, currency: Currency): number {
  return result.unit === 'money' ? moneyDecimals(value, currency) : (result.decimals ?? 0);
}
