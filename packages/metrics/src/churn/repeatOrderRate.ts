import { requireShareOfTotal } from '../surveys/requireShareOfTotal.ts';
import { wilsonInterval } from '../surveys/wilsonInterval.ts';

/** Inputs of {@link repeatOrderRate}. */
export interface RepeatOrderInput {
  /** How many customers ordered at least once in the 12 months; a whole number from 0. */
  readonly customersWithOrder: number;
  /** How many of them ordered at least twice in the same 12 months; a whole number, at most `customersWithOrder`. */
  readonly customersWithSecondOrder: number;
  /** How often such an interval is to hold the truth; in (0, 1), 0.95 when left out. */
  readonly confidenceLevel?: number | undefined;
}

/** The share of customers who ordered again, and how far the truth may be from it. */
export interface RepeatOrderRate {
  /** With a second order ÷ with any; null when nobody ordered. */
  readonly rate: number | null;
  /** The lower end of the Wilson interval; null when nobody ordered. */
  readonly lowest: number | null;
  /** The upper end of the Wilson interval; null when nobody ordered. */
  readonly highest: number | null;
  /** The confidence level used. */
  readonly confidenceLevel: number;
  /** The convention: what is counted over which time. */
  readonly counting: 'customersWithTwoOrdersOverCustomersWithOneIn12Months';
}

/**
 * The repeat-order rate: customers with two or more orders in 12 months ÷ customers with one or more.
 * It rises with the length of the time counted, so the time is always the same; a customer won in the last month
 * had little time to come back, so a growing shop shows a lower rate than it will have.
 *
 * Source: the definition of this package; the interval is that of {@link shareWithInterval}.
 *
 * @returns nulls instead of a rate when nobody ordered
 * @throws RangeError unless the counts are whole numbers, the second at most the first, and the level in (0, 1)
 * @example
 * ```ts
 * repeatOrderRate({ customersWithOrder: 263, customersWithSecondOrder: 81 }).rate; // → 0.308
 * repeatOrderRate({ customersWithOrder: 0, customersWithSecondOrder: 0 }).rate; // → null
 * ```
 */
export function repeatOrderRate(input: RepeatOrderInput): RepeatOrderRate {
  const { customersWithOrder, customersWithSecondOrder, confidenceLevel = 0.95 } = input;
  requireShareOfTotal('repeatOrderRate', {
    count: customersWithSecondOrder,
    countName: 'customersWithSecondOrder',
    total: customersWithOrder,
    totalName: 'customersWithOrder',
    lowestTotal: 0,
    confidenceLevel,
  });
  const counting = 'customersWithTwoOrdersOverCustomersWithOneIn12Months';
  if (customersWithOrder === 0) {
    return Object.freeze({ rate: null, lowest: null, highest: null, confidenceLevel, counting });
  }
  const [lowest, highest] = wilsonInterval(customersWithSecondOrder, customersWithOrder, confidenceLevel);
  return Object.freeze({
    rate: customersWithSecondOrder / customersWithOrder,
    lowest,
    highest,
    confidenceLevel,
    counting,
  });
}
