import type { ParameterUnit, ResultUnit, Row } from './declaration.ts';

/** A quantity in a formula; percentages as fractions. */
export interface Quantity {
  readonly value: number;
  readonly unit: ParameterUnit | ResultUnit;
}

/** What stands between the terms of a formula; `¹²` is the power that makes twelve months of one. */
export type Sign = '+' | '−' | '×' | '÷' | '(' | ')' | '¹²';

/** A quantity that is exactly a result, such as the sum of a list: in words it is called as the result is. */
export interface NamedQuantity<R extends string = string> extends Quantity {
  readonly of?: R;
}

/**
 * One line of the worked formula: the result, and the terms that give it. A term is a parameter by its name, which
 * is printed in words and as the reader's number, a quantity, or a sign.
 */
export interface WorkedLine<P extends string = string, R extends string = string> {
  readonly result: R;
  readonly terms: readonly (P | Sign | NamedQuantity<R>)[];
}

/**
 * What a calculator makes of its numbers: results and how they came about, or the reason why there are none
 * (a key into the calculator's words). A single result is null where it alone has no value.
 */
export type Outcome<P extends string = string, R extends string = string, D = unknown> =
  | {
      readonly kind: 'results';
      readonly values: Readonly<Record<R, number | null>>;
      readonly worked: readonly WorkedLine<P, R>[];
      /** What the results need to be read rightly: keys into the calculator's words. */
      readonly cautions?: readonly string[];
      /** What the view draws beyond single numbers: curves, classes, courses. */
      readonly details: D;
    }
  | { readonly kind: 'none'; readonly reason: string };

/** An outcome that has results. */
export type Results<P extends string = string, R extends string = string, D = unknown> = Extract<
  Outcome<P, R, D>,
  { kind: 'results' }
>;

/** What a model needs beside the numbers: which way was asked, and the rows of the list, if there is one. */
export interface Asked {
  readonly variant: string;
  readonly rows: readonly Row[];
}

/**
 * A calculator's computation: numbers in base units (percentages as fractions, in their declared period) in, outcome
 * out. A parameter that the variant does not ask for holds its last value, and is not to be used.
 */
export type Model<P extends string = string, R extends string = string, D = unknown> = (
  values: Readonly<Record<P, number>>,
  asked: Asked,
) => Outcome<P, R, D>;
