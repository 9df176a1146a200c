import { requireFinite } from '../numeric/requireFinite.ts';
import { requirePositive } from '../numeric/requirePositive.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';

/** Inputs of {@link revenueMultiple}. */
export interface RevenueMultipleInput {
  /** What a customer is worth; any sign. */
  readonly value: number;
  /** What one customer buys in a year; above 0. */
  readonly annualPurchases: number;
}

/**
 * How many years of purchases a customer is worth: value ÷ yearly purchases.
 * This is the number to hold beside the popular × 20.
 *
 * @returns years of purchases, negative if the value is
 * @throws RangeError unless the value is finite and the purchases are above 0
 * @example
 * ```ts
 * revenueMultiple({ value: 440, annualPurchases: 400 }); // → 1.1
 * ```
 */
export function revenueMultiple({ value, annualPurchases }: RevenueMultipleInput): number {
  requireFinite('revenueMultiple', 'value', value);
  requirePositive('revenueMultiple', 'annualPurchases', annualPurchases);
  return requireRepresentable('revenueMultiple', 'the multiple', value / annualPurchases);
}
