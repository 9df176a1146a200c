import type { Currency } from '@monday-letter/locale';

import type { CalculatorState } from '../shell/createState.ts';
import type { Declaration, Example, Period } from '../shell/declaration.ts';

/** A number as typed, and the period it was typed for. */
export interface LinkedNumber {
  readonly value: number;
  readonly period: Period | undefined;
}

/** What a link says of a calculator: no text, no name, no language. */
export interface LinkedNumbers {
  readonly currency: Currency;
  readonly variant: string;
  readonly fields: Readonly<Record<string, LinkedNumber>>;
  /** The numbers of its list, row by row; null where the link does not hold them. */
  readonly rows: readonly (readonly (number | null)[])[] | null;
}

/** So many rows of a list may be passed on to somebody: more would make a link that messengers cut. */
export const maximumLinkedRows = 50;

/** The numbers that stand in a calculator now; a field that cannot be read keeps its earlier one. */
export function numbersIn(state: CalculatorState, earlier: LinkedNumbers): LinkedNumbers {
  const fields = Object.entries(state.fields).map(([name, { reading, period }]) => {
    const { value } = reading.value;
    return [name, value === null ? earlier.fields[name] : { value, period: period.value }] as const;
  });
  return {
    currency: state.currency.value,
    variant: state.variant.value,
    fields: Object.fromEntries(fields) as LinkedNumbers['fields'],
    rows: null,
  };
}

/** An example as the link would hold it. */
export function numbersOf(
  { parameters }: Declaration,
  { currency, variant, values }: Example,
): LinkedNumbers {
  const fields = Object.entries(parameters).map(([name, { period }]) => [
    name,
    { value: values[name], period },
  ]);
  return { currency, variant, fields: Object.fromEntries(fields) as LinkedNumbers['fields'], rows: null };
}

/** A number as machines write it, without an exponent. */
export function plainDecimal(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
