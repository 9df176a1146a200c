import { requireRate } from '../numeric/requireRate.ts';
import type { ChurnCostInput } from './churnCost.ts';
import { partsOfChurnCost } from './partsOfChurnCost.ts';

/** Inputs of {@link churnReduction}. */
export interface ChurnReductionInput extends ChurnCostInput {
  /** Percentage points of churn to take off, as a fraction; in [0, 1], 0.01 when left out. */
  readonly reduction?: number | undefined;
}

/** What less churn is worth in a year, and what may be spent on it. */
export interface ChurnReduction {
  /** The reduced churn, never below 0. */
  readonly annualChurnRate: number;
  /** What was really taken off: less than asked for if that would have passed 0. */
  readonly removedChurn: number;
  /** Whether the reduction was cut at a churn of 0. */
  readonly capped: boolean;
  /** How many customers stay who would have left. */
  readonly keptCustomers: number;
  /** The yearly cost at the churn given. */
  readonly costBefore: number;
  /** The yearly cost at the reduced churn. */
  readonly costAfter: number;
  /** Before minus after: the most that may be spent in the year. */
  readonly saving: number;
  /** Saving ÷ all customers: the most that may be spent on each if the measure goes to everybody. */
  readonly breakEvenSpendPerCustomer: number;
  /** Saving ÷ kept customers; null when nobody is kept. */
  readonly breakEvenSpendPerKeptCustomer: number | null;
}

/**
 * What one percentage point less churn is worth in a year, and how much may be spent per customer to achieve it
 * before it costs more than it saves: {@link churnCost} twice. Churn cannot pass below 0; what goes beyond is cut
 * and the result says so. The margin of later years is not in it, so this is a careful figure.
 *
 * @param input as in {@link churnCost}, with the reduction in [0, 1]
 * @throws RangeError outside these domains
 * @example
 * ```ts
 * const firm = { customers: 1000, annualChurnRate: 0.05, annualMargin: 120, acquisitionCost: 200 };
 * const less = churnReduction(firm);
 * less.saving; // → 3200
 * less.breakEvenSpendPerCustomer; // → 3.2
 * less.breakEvenSpendPerKeptCustomer; // → 320
 * churnReduction({ ...firm, reduction: 0.1 }).capped; // → true
 * ```
 */
export function churnReduction(input: ChurnReductionInput): ChurnReduction {
  const { reduction = 0.01, annualChurnRate: churnBefore, customers } = input;
  requireRate('churnReduction', 'reduction', reduction);
  const before = partsOfChurnCost('churnReduction', input);
  const capped = reduction > churnBefore;
  const removedChurn = capped ? churnBefore : reduction;
  const annualChurnRate = churnBefore - removedChurn;
  const after = partsOfChurnCost('churnReduction', { ...input, annualChurnRate });
  // The cost is proportional to the churn, so the saving needs no difference of two nearly equal costs.
  const saved = partsOfChurnCost('churnReduction', { ...input, annualChurnRate: removedChurn });
  return Object.freeze({
    annualChurnRate,
    removedChurn,
    capped,
    keptCustomers: saved.lostCustomers,
    costBefore: before.total,
    costAfter: after.total,
    saving: saved.total,
    breakEvenSpendPerCustomer: saved.total / customers,
    breakEvenSpendPerKeptCustomer: saved.lostCustomers === 0 ? null : saved.total / saved.lostCustomers,
  });
}
