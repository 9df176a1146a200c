import { requirePositive } from '../numeric/requirePositive.ts';
import { requireShareOfTotal } from '../surveys/requireShareOfTotal.ts';
import { wilsonInterval } from '../surveys/wilsonInterval.ts';

/** Inputs of {@link observedChurn}. */
export interface ObservedChurnInput {
  /** How many customers there were when the count began; a whole number from 1. */
  readonly customersAtStart: number;
  /** How many of these had left at the end; a whole number from 0 to `customersAtStart`. */
  readonly customersLost: number;
  /** How many months passed between; above 0, 12 when left out. */
  readonly observedMonths?: number | undefined;
  /** How often such an interval is to hold the truth; in (0, 1), 0.95 when left out. */
  readonly confidenceLevel?: number | undefined;
}

/** The yearly churn behind a count, and how far the truth may be from it. */
export interface ObservedChurn {
  /** Lost ÷ at start, for the months observed. */
  readonly observedChurnRate: number;
  /** The same loss, month by month, over a whole year. */
  readonly annualChurnRate: number;
  /** The lower end of the interval for the yearly rate; 0 when nobody was lost. */
  readonly lowestAnnualChurnRate: number;
  /** The upper end of the interval for the yearly rate. */
  readonly highestAnnualChurnRate: number;
  /** 1 ÷ yearly rate; null when nobody was lost, because then the count sets no end to it. */
  readonly expectedLifetimeYears: number | null;
  /** 1 ÷ the highest yearly rate: "over this many years at least". */
  readonly lowestLifetimeYears: number;
  /** 1 ÷ the lowest yearly rate; null when that is 0. */
  readonly highestLifetimeYears: number | null;
  /** The confidence level used. */
  readonly confidenceLevel: number;
  /** The method of the interval. */
  readonly method: 'Wilson';
}

/**
 * The yearly churn and the expected life of a customer from a count of leavers, with the Wilson interval,
 * so that a small list and a year without a single loss are answered honestly: not "customers stay for ever",
 * but "over n years at least".
 *
 * Rate p = lost ÷ at start over k months; a year's rate is 1 − (1 − p)^(12/k), and so are the ends of the interval.
 * Life is 1 ÷ yearly rate, the first year included, as in {@link expectedLifetimeYears}.
 *
 * Source of the interval: Wilson, E. B. (1927), Journal of the American Statistical Association 22, 209–212.
 *
 * @param input counts of the same customers at start and end; newcomers count in neither
 * @throws RangeError unless the counts are whole numbers with 0 ≤ lost ≤ at start, at start ≥ 1, months above 0,
 * and the level in (0, 1)
 * @example
 * ```ts
 * const none = observedChurn({ customersAtStart: 20, customersLost: 0 });
 * none.expectedLifetimeYears; // → null
 * none.lowestLifetimeYears; // → 6.2
 * observedChurn({ customersAtStart: 400, customersLost: 8, observedMonths: 1 }).annualChurnRate; // → 0.2153
 * ```
 */
export function observedChurn(input: ObservedChurnInput): ObservedChurn {
  const { customersAtStart, customersLost, observedMonths = 12, confidenceLevel = 0.95 } = input;
  requireShareOfTotal('observedChurn', {
    count: customersLost,
    countName: 'customersLost',
    total: customersAtStart,
    totalName: 'customersAtStart',
    lowestTotal: 1,
    confidenceLevel,
  });
  requirePositive('observedChurn', 'observedMonths', observedMonths);
  const observedChurnRate = customersLost / customersAtStart;
  const [lowest, highest] = wilsonInterval(customersLost, customersAtStart, confidenceLevel);
  const annualChurnRate = overYear(observedChurnRate, observedMonths);
  const lowestAnnualChurnRate = overYear(lowest, observedMonths);
  const highestAnnualChurnRate = overYear(highest, observedMonths);
  return Object.freeze({
    observedChurnRate,
    annualChurnRate,
    lowestAnnualChurnRate,
    highestAnnualChurnRate,
    expectedLifetimeYears: lifetime(annualChurnRate),
    lowestLifetimeYears: 1 / highestAnnualChurnRate,
    highestLifetimeYears: lifetime(lowestAnnualChurnRate),
    confidenceLevel,
    method: 'Wilson',
  });
}

function overYear(rate: number, months: number): number {
  return months === 12 ? rate : -Math.expm1((12 / months) * Math.log1p(-rate));
}

function lifetime(annualChurnRate: number): number | null {
  return annualChurnRate === 0 ? null : 1 / annualChurnRate;
}
