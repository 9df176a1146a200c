import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { rankSensitivity, type Sensitivity } from '../whatIf/rankSensitivity.ts';
import type { CustomerEconomics } from './customerEconomics.ts';
import type { FirstMargin } from './marginStream.ts';
import { requireCustomerEconomics } from './requireCustomerEconomics.ts';
import { sumOfMargins } from './sumOfMargins.ts';

/** Inputs of {@link lifetimeValueSensitivity}. */
export interface LifetimeValueSensitivityInput extends CustomerEconomics {
  /** What winning one customer costs; 0 or more. Left out, no cost is taken off and none is stepped. */
  readonly acquisitionCost?: number | undefined;
}

/** The inputs that are stepped; growth and acquisition cost only if they were given. */
export type LifetimeValueInputName =
  | 'annualPurchases'
  | 'marginRate'
  | 'annualRetentionRate'
  | 'annualDiscountRate'
  | 'annualMarginGrowthRate'
  | 'acquisitionCost';

/** The effect of small steps on a customer's value after acquisition cost, and the conventions behind it. */
export interface LifetimeValueSensitivity extends Sensitivity<LifetimeValueInputName> {
  /** The convention used for the first margin. */
  readonly firstMargin: FirstMargin;
  /** How many yearly margins were counted; null when nothing ends them. */
  readonly horizonYears: number | null;
}

const RATES: readonly LifetimeValueInputName[] = [
  'marginRate',
  'annualRetentionRate',
  'annualDiscountRate',
  'annualMarginGrowthRate',
];

/**
 * What one percent more of each input, and one percentage point more of each rate, do to the value of a customer
 * after acquisition cost: purchases × margin rate × {@link marginMultiple} − acquisition cost. Strongest first.
 *
 * Source: Gupta, S., Lehmann, D. R. & Stuart, J. A. (2004), "Valuing Customers", Journal of Marketing Research
 * 41(1), 7–18, who find retention to count several times as much as the discount rate or the acquisition cost.
 * For the first margin now, no growth and no horizon, the effect of a tiny relative change of retention on the value
 * before cost is r/(1+d−r) times as large, and that of the discount rate −d·r/((1+d)(1+d−r)) times.
 *
 * @param input as in {@link lifetimeValue}, with purchases and margin rate in place of the margin
 * @returns steps whose `result` is null where none exists: a retention above 1, a sum without limit
 * @throws RangeError outside these domains, and when the sum has no limit as things are
 * @example
 * ```ts
 * const steps = lifetimeValueSensitivity({
 *   annualPurchases: 400,
 *   marginRate: 0.3,
 *   annualRetentionRate: 0.8,
 *   annualDiscountRate: 0.1,
 * });
 * steps.onePercent[0].input; // → 'annualRetentionRate'
 * steps.onePercent[0].relativeChange; // → 0.0274
 * steps.onePercentagePoint[0].change; // → 15.17
 * steps.onePercentagePoint[0].input; // → 'annualRetentionRate'
 * ```
 */
export function lifetimeValueSensitivity(input: LifetimeValueSensitivityInput): LifetimeValueSensitivity {
  const caller = 'lifetimeValueSensitivity';
  const { annualPurchases, marginRate, annualMarginGrowthRate, acquisitionCost } = input;
  if (acquisitionCost !== undefined) requireNonNegative(caller, 'acquisitionCost', acquisitionCost);
  const stream = requireCustomerEconomics(caller, input);
  const inputs: Partial<Record<LifetimeValueInputName, number>> = {
    annualPurchases,
    marginRate,
    annualRetentionRate: stream.annualRetentionRate,
    annualDiscountRate: stream.annualDiscountRate,
    ...(annualMarginGrowthRate !== undefined && { annualMarginGrowthRate }),
    ...(acquisitionCost !== undefined && { acquisitionCost }),
  };
  const ranking = rankSensitivity({
    inputs: inputs as Record<LifetimeValueInputName, number>,
    rates: RATES.filter((name) => name in inputs),
    evaluate: (stepped) => {
      const { firstMargin, ...steppedStream } = requireCustomerEconomics(caller, { ...input, ...stepped });
      const multiple = sumOfMargins(caller, { firstMargin, ...steppedStream });
      return stepped.annualPurchases * stepped.marginRate * multiple - (stepped.acquisitionCost ?? 0);
    },
  });
  return Object.freeze({ ...ranking, firstMargin: stream.firstMargin, horizonYears: stream.horizonYears });
}
