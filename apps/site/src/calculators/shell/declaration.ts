import type { Currency } from '@monday-letter/locale';
import type { PeriodKind } from '@monday-letter/metrics';

/** What a parameter is measured in. Percentages are declared and typed as `30`, and computed with as 0.3. */
export type ParameterUnit = 'money' | 'percent' | 'customer' | 'year' | 'month' | 'day' | 'hour' | 'number';

/** The period that a parameter belongs to, when it belongs to one. */
export type Period = 'year' | 'month';

/** A number that differs from currency to currency, as amounts do. */
export type PerCurrency = number | Readonly<Record<Currency, number>>;

/** What a number must be to count. All bounds are in the unit as typed. */
export interface Bounds {
  readonly minimum: number;
  /** The minimum itself makes no sense. */
  readonly minimumExcluded?: boolean;
  readonly maximum: number;
  /** Only whole numbers make sense. */
  readonly whole?: boolean;
}

/** One number that a reader types. */
export interface Parameter extends Bounds {
  readonly unit: ParameterUnit;
  /** It belongs to a year, and is computed with so; the reader may type that of a month. */
  readonly period?: 'year';
  /** How it becomes a number of the other period. */
  readonly converts?: PeriodKind;
  /** Whether it is an amount of sales or of cost, on which VAT may still lie. */
  readonly taxed?: boolean;
  /** Whether it is a share of the price, for which some know the markup on cost. */
  readonly markup?: boolean;
  /** The variants of its calculator in which it is asked for; in all of them where none is named. */
  readonly variants?: readonly string[];
  /** How many decimals count; more are rounded off before anything is computed, and the formula shows it. */
  readonly decimals: number;
  /** What an arrow key adds or takes. */
  readonly step: PerCurrency;
  /** The value where nobody gives one. */
  readonly default: PerCurrency;
}

/** A column of numbers in a list that a reader types or pastes. */
export interface Column extends Bounds {
  readonly unit: ParameterUnit;
  readonly period?: Period;
  /** May be left out, in every row or in some. */
  readonly optional?: boolean;
  readonly decimals: number;
}

/** A list of customers: a name, which may be left out, and numbers. */
export interface ListDeclaration<C extends string = string> {
  readonly columns: Readonly<Record<C, Column>>;
  readonly maximumRows: number;
  /** The numbers of the sample list, row by row in the order of the columns. */
  readonly sample: Readonly<Record<Currency, readonly (readonly (number | null)[])[]>>;
}

/** What a result is measured in. */
export type ResultUnit = 'money' | 'percent' | 'factor' | 'year' | 'customer' | 'number';

/** One number that a calculator gives. */
export interface Result {
  readonly unit: ResultUnit;
  /** How many decimals are worth printing; money finds its own. */
  readonly decimals?: number;
  /** Whether it is a sum of what was entered: then all its digits are known. */
  readonly exact?: boolean;
  /** Whether a smaller one is the better one, as with a cost. */
  readonly lessIsBetter?: boolean;
}

/** A calculator as data: fields, reading, example values, links, live numbers and tests follow from it. */
export interface Declaration<P extends string = string, R extends string = string> {
  /** The component's name in an article, and in a link. */
  readonly name: string;
  /** Raised when a link of today would mean something else: a parameter renamed, a default changed. */
  readonly version: number;
  /** For links of earlier versions: what changed from version 1 to 2, from 2 to 3, and so on. */
  readonly upgrades?: readonly Upgrade[];
  /** The ways of asking, the usual one first. */
  readonly variants?: readonly [string, ...string[]];
  readonly parameters: Readonly<Record<P, Parameter>>;
  readonly list?: ListDeclaration;
  readonly results: Readonly<Record<R, Result>>;
  /** The result that matters, in large type, and the one beside it. */
  readonly hero: R;
  readonly beside: R;
  /** The results that a reader may aim at when solving backwards. */
  readonly targets: readonly R[];
  /** What a page without script works through beside the example; of several, the first that the variant asks for. */
  readonly around: readonly Around<NoInfer<P>, R>[];
}

/** What a version of a calculator meant otherwise than the next one, so that its links go on opening as they were. */
export interface Upgrade {
  /** The earlier names of parameters, and the later ones. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Defaults by their later names: those that were others, and what a parameter that is new since stands for. */
  readonly defaults?: Readonly<Record<string, PerCurrency>>;
  /** The variant that a link meant which names none. */
  readonly variant?: string;
  /** The sample that a link meant which has no list. */
  readonly sample?: ListDeclaration['sample'];
}

/** Other values of one parameter, and the results that show what they change. */
export interface Around<P extends string = string, R extends string = string> {
  readonly parameter: P;
  readonly values: readonly number[];
  readonly results: readonly R[];
}

/** A row of a list: its name, if it has one, and its numbers in the order of the columns. */
export interface Row {
  readonly name: string;
  readonly numbers: readonly (number | null)[];
}

/** A calculator's numbers in the units as typed, and the currency of its amounts. */
export interface Example<P extends string = string> {
  readonly currency: Currency;
  readonly variant: string;
  readonly values: Readonly<Record<P, number>>;
}

/** A number that differs by currency, in one of them. */
export function inCurrency(number: PerCurrency, currency: Currency): number {
  return typeof number === 'number' ? number : number[currency];
}

/** The name of the only way of asking, where there is one alone. */
export const onlyVariant = 'only';

/** The parameters that a variant asks for. */
export function parametersIn<P extends string>(
  { parameters }: Declaration<P>,
  variant: string,
): readonly P[] {
  const names = Object.keys(parameters) as P[];
  return names.filter((name) => parameters[name].variants?.includes(variant) ?? true);
}

/** Money results of this size and above are printed whole. */
const wholeFrom = 100;

/** How many decimals an amount is printed with: forints none, euros two while they are few. */
export function moneyDecimals(amount: number, currency: Currency): number {
  return currency === 'HUF' || Math.abs(amount) >= wholeFrom ? 0 : 2;
}
