import type { ParameterUnit, ResultUnit } from './declaration.ts';

/** A quantity in a formula; percentages as fractions. */
export interface Quantity {
  readonly value: number;
  readonly unit: ParameterUnit | ResultUnit | 'number';
}

/** One line of the worked formula: terms and signs such as `×`, and the result that they give. */
export interface WorkedLine<R extends string = string> {
  readonly result: R;
  readonly terms: readonly (Quantity | string)[];
}

/**
 * What a calculator makes of its numbers: results and how they came about, or the reason why there are none
 * (a key into the calculator's words). A single result is null where it alone has no value.
 */
export type Outcome<R extends string = string> =
  | {
      readonly kind: 'results';
      readonly values: Readonly<Record<R, number | null>>;
      readonly worked: readonly WorkedLine<R>[];
    }
  | { readonly kind: 'none'; readonly reason: string };

/** A calculator's computation: numbers in base units (percentages as fractions) in, outcome out. */
export type Model<P extends string = string, R extends string = string> = (
  values: Readonly<Record<P, number>>,
) => Outcome<R>;
