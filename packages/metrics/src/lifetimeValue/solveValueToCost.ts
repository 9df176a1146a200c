import { requireOneOf } from '../numeric/requireOneOf.ts';
import { requirePositive } from '../numeric/requirePositive.ts';
import type { Solution } from '../whatIf/solveBackwards.ts';
import type { CustomerEconomics } from './customerEconomics.ts';
import type { FirstMargin } from './marginStream.ts';
import { requireCustomerEconomics } from './requireCustomerEconomics.ts';
import { solvableInputs, solveMultiple, type SolvableInput } from './solveMultiple.ts';
import { sumOfMargins } from './sumOfMargins.ts';

/** Inputs of {@link solveValueToCost}. The input that is solved for may hold any valid value; it is not used. */
export interface SolveValueToCostInput extends CustomerEconomics {
  /** The input that is looked for. */
  readonly solveFor: SolvableInput | 'acquisitionCost';
  /** How many times over the acquisition cost should come back; above 0. */
  readonly targetRatio: number;
  /** What winning one customer costs; above 0. */
  readonly acquisitionCost: number;
}

/** The input that gives the wanted ratio, or why there is none, and the conventions behind it. */
export type ValueToCostSolution = Solution & {
  /** The input that was looked for. */
  readonly solvedFor: SolvableInput | 'acquisitionCost';
  /** The convention used for the first margin. */
  readonly firstMargin: FirstMargin;
  /** How many yearly margins are counted; null when nothing ends them, and when that is what was looked for. */
  readonly horizonYears: number | null;
};

/**
 * {@link valueToAcquisitionCost} solved backwards for any one input: which retention, margin rate, … makes a customer
 * worth, say, three times what winning the customer cost? The search is that of {@link solveLifetimeValue}
 * for a value of ratio × cost; the cost itself is value ÷ ratio.
 *
 * @returns `outcome: 'none'` where no value of the input gives the ratio, `'every'` where the input makes no difference
 * @throws RangeError outside the domains of {@link lifetimeValue}, and unless ratio and cost are above 0
 * @example
 * ```ts
 * const customer = { annualPurchases: 400, marginRate: 0.3, annualRetentionRate: 0.8, annualDiscountRate: 0.1 };
 * const question = { ...customer, acquisitionCost: 220, targetRatio: 3 };
 * solveValueToCost({ ...question, solveFor: 'annualRetentionRate' }).input; // → 0.9
 * solveValueToCost({ ...question, solveFor: 'acquisitionCost' }).input; // → 146.67
 * solveValueToCost({ ...question, targetRatio: 7, solveFor: 'annualRetentionRate' }).outcome; // → 'none'
 * ```
 */
export function solveValueToCost(input: SolveValueToCostInput): ValueToCostSolution {
  const { solveFor, targetRatio, acquisitionCost } = input;
  requireOneOf('solveValueToCost', 'solveFor', solveFor, [...solvableInputs, 'acquisitionCost']);
  requirePositive('solveValueToCost', 'targetRatio', targetRatio);
  requirePositive('solveValueToCost', 'acquisitionCost', acquisitionCost);
  const stream = requireCustomerEconomics('solveValueToCost', input);
  const solution =
    solveFor === 'acquisitionCost'
      ? costForRatio(
          input.annualPurchases * input.marginRate * sumOfMargins('solveValueToCost', stream),
          targetRatio,
        )
      : solveMultiple('solveValueToCost', input, solveFor, targetRatio * acquisitionCost);
  return Object.freeze({
    ...solution,
    solvedFor: solveFor,
    firstMargin: stream.firstMargin,
    horizonYears: solveFor === 'horizonYears' ? null : stream.horizonYears,
  });
}

function costForRatio(value: number, targetRatio: number): Solution {
  const input = value / targetRatio;
  return input > 0 && Number.isFinite(input) ? { outcome: 'found', input } : { outcome: 'none', input: null };
}
