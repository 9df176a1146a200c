import { requireFinite } from '../numeric/requireFinite.ts';
import { requireOneOf } from '../numeric/requireOneOf.ts';
import type { Solution } from '../whatIf/solveBackwards.ts';
import type { CustomerEconomics } from './customerEconomics.ts';
import type { FirstMargin } from './marginStream.ts';
import { requireCustomerEconomics } from './requireCustomerEconomics.ts';
import { solvableInputs, solveMultiple, type SolvableInput } from './solveMultiple.ts';

/** Inputs of {@link solveLifetimeValue}. The input that is solved for may hold any valid value; it is not used. */
export interface SolveLifetimeValueInput extends CustomerEconomics {
  /** The input that is looked for. */
  readonly solveFor: SolvableInput;
  /** The value of a customer that is wanted, before acquisition cost. */
  readonly targetValue: number;
}

/** The input that gives the wanted value, or why there is none, and the conventions behind it. */
export type LifetimeValueSolution = Solution & {
  /** The input that was looked for. */
  readonly solvedFor: SolvableInput;
  /** The convention used for the first margin. */
  readonly firstMargin: FirstMargin;
  /** How many yearly margins are counted; null when nothing ends them, and when that is what was looked for. */
  readonly horizonYears: number | null;
};

/**
 * {@link lifetimeValue} solved backwards for any one input: which retention, margin rate, … gives a wanted value?
 *
 * Purchases and margin rate by division. Retention, discount and growth by bisection, because with a horizon
 * there is no formula; they are looked for in [0, 1], [0, 10] and [−0.99, 10]. The horizon is the first whole number
 * of years with which the value reaches the target.
 *
 * @returns `outcome: 'none'` where no value of the input gives the target, `'every'` where the input makes no difference
 * @throws RangeError outside the domains of {@link lifetimeValue}
 * @example
 * ```ts
 * const customer = { annualPurchases: 400, marginRate: 0.3, annualRetentionRate: 0.8, annualDiscountRate: 0.1 };
 * solveLifetimeValue({ ...customer, solveFor: 'annualRetentionRate', targetValue: 660 }).input; // → 0.9
 * solveLifetimeValue({ ...customer, solveFor: 'marginRate', targetValue: 660 }).input; // → 0.45
 * solveLifetimeValue({ ...customer, solveFor: 'annualRetentionRate', targetValue: 2000 }).outcome; // → 'none'
 * ```
 */
export function solveLifetimeValue(input: SolveLifetimeValueInput): LifetimeValueSolution {
  requireOneOf('solveLifetimeValue', 'solveFor', input.solveFor, solvableInputs);
  requireFinite('solveLifetimeValue', 'targetValue', input.targetValue);
  const stream = requireCustomerEconomics('solveLifetimeValue', input);
  return Object.freeze({
    ...solveMultiple('solveLifetimeValue', input, input.solveFor, input.targetValue),
    solvedFor: input.solveFor,
    firstMargin: stream.firstMargin,
    horizonYears: input.solveFor === 'horizonYears' ? null : stream.horizonYears,
  });
}
