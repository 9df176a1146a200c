import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { requirePositive } from '../numeric/requirePositive.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';

/** Inputs of {@link ruleOfThumbValue}. */
export interface RuleOfThumbInput {
  /** What one customer buys in a year; 0 or more. */
  readonly annualPurchases: number;
  /** The rule's factor; above 0, 20 when left out. */
  readonly multiplier?: number | undefined;
}

/**
 * The popular "yearly purchases × 20". Here to be compared with {@link lifetimeValue}, not to be used:
 * it counts revenue instead of margin, a yearly loss of only 5%, and no discount.
 *
 * Source: none found; 20 is the expected life at 95% retention, see {@link impliedRetentionRate}.
 *
 * @returns money, in the unit of the purchases
 * @throws RangeError unless the purchases are 0 or more and the multiplier is above 0
 * @example
 * ```ts
 * ruleOfThumbValue({ annualPurchases: 400 }); // → 8000
 * ruleOfThumbValue({ annualPurchases: 400, multiplier: 10 }); // → 4000
 * ```
 */
export function ruleOfThumbValue({ annualPurchases, multiplier = 20 }: RuleOfThumbInput): number {
  requireNonNegative('ruleOfThumbValue', 'annualPurchases', annualPurchases);
  requirePositive('ruleOfThumbValue', 'multiplier', multiplier);
  return requireRepresentable('ruleOfThumbValue', 'value', annualPurchases * multiplier);
}
