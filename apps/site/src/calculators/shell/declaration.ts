import type { Currency } from '@monday-letter/locale';

/** What a parameter is measured in. Percentages are declared and typed as `30`, and computed with as 0.3. */
export type ParameterUnit = 'money' | 'percent';

/** The period that a parameter belongs to, when it belongs to one. */
export type Period = 'year' | 'month';

/** One number that a reader types. All bounds are in the unit as typed. */
export interface Parameter {
  readonly unit: ParameterUnit;
  readonly period?: Period;
  readonly minimum: number;
  /** The minimum itself makes no sense. */
  readonly minimumExcluded?: boolean;
  readonly maximum: number;
  /** How many decimals count; more are rounded off before anything is computed, and the formula shows it. */
  readonly decimals: number;
  /** What an arrow key adds or takes; money moves by its currency's own step. */
  readonly step: number | Readonly<Record<Currency, number>>;
  /** The value where nobody gives one. */
  readonly default: number | Readonly<Record<Currency, number>>;
}

/** What a result is measured in. */
export type ResultUnit = 'money' | 'percent' | 'factor' | 'year';

/** One number that a calculator gives. */
export interface Result {
  readonly unit: ResultUnit;
  /** How many decimals are worth printing; money finds its own. */
  readonly decimals?: number;
}

/** A calculator as data: fields, reading, example values, live numbers and tests follow from it. */
export interface Declaration<P extends string = string, R extends string = string> {
  /** The component's name in an article. */
  readonly name: string;
  readonly parameters: Readonly<Record<P, Parameter>>;
  readonly results: Readonly<Record<R, Result>>;
}

/** A calculator's numbers in the units as typed, and the currency of its amounts. */
export interface Example<P extends string = string> {
  readonly currency: Currency;
  readonly values: Readonly<Record<P, number>>;
}

/** Money results of this size and above are printed whole. */
const wholeFrom = 100;

/** How many decimals an amount is printed with: forints none, euros two while they are few. */
export function moneyDecimals(amount: number, currency: Currency): number {
  return currency === 'HUF' || Math.abs(amount) >= wholeFrom ? 0 : 2;
}
