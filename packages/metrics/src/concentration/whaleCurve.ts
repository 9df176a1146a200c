import { requireCount } from '../numeric/requireCount.ts';
import { requireFinite } from '../numeric/requireFinite.ts';
import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { rankedFor } from './rankedFor.ts';

/** What one customer brings and takes in a year. */
export interface CustomerProfit {
  /** What stays of the customer's purchases after direct cost; any sign. */
  readonly annualMargin: number;
  /** What serving the customer costs: visits, calls, returns, special deliveries; 0 or more. */
  readonly costToServe: number;
}

/** Options of {@link whaleCurve}. */
export interface WhaleOptions {
  /** The most steps the curve may have beside its peak; a whole number from 1, 100 when left out. */
  readonly steps?: number | undefined;
}

/** A point of the curve: the most profitable customers together. */
export interface WhalePoint {
  /** How many customers are added up. */
  readonly customers: number;
  /** That as a part of all customers. */
  readonly customerShare: number;
  /** Their profit together. */
  readonly cumulativeProfit: number;
  /** That as a part of the final profit; null if the final profit is 0 or a loss, which has no parts. */
  readonly profitShare: number | null;
}

/** The whale curve of cumulative profit. */
export interface WhaleCurve {
  /** The points, from no customer to all. */
  readonly points: readonly WhalePoint[];
  /** The highest point: all customers who bring a profit, and no others. */
  readonly peak: WhalePoint;
  /** The profit of all customers. */
  readonly totalProfit: number;
  /** How many customers cost more than they bring. */
  readonly unprofitableCustomers: number;
  /** What those take away again; 0 or less. */
  readonly lossOfUnprofitable: number;
  /** From which end customers are added up. */
  readonly order: 'mostProfitableFirst';
}

/**
 * The whale curve: the profit of customers after the cost of serving them, added up from the most profitable on.
 * It rises above the final profit and comes down again as the customers follow who cost more than they bring.
 *
 * Profit of a customer = margin − cost to serve. Customers at exactly 0 stand after the peak.
 * Each point is a true point of the curve, after a whole number of customers, and the peak is always among them.
 *
 * Source: Kaplan, R. S. & Narayanan, V. G. (2001), "Measuring and Managing Customer Profitability",
 * Journal of Cost Management 15(5), 5–15.
 *
 * @param customers at least one, margins of any sign, cost to serve 0 or more
 * @returns amounts in the unit given, shares as parts of 1
 * @throws RangeError for an empty list, a margin that is not finite, a cost below 0, steps that are no whole number
 * @example
 * ```ts
 * const curve = whaleCurve([
 *   { annualMargin: 900, costToServe: 200 },
 *   { annualMargin: 500, costToServe: 100 },
 *   { annualMargin: 300, costToServe: 400 },
 * ]);
 * curve.totalProfit; // → 1000
 * curve.peak.profitShare; // → 1.1
 * curve.unprofitableCustomers; // → 1
 * ```
 */
export function whaleCurve(customers: readonly CustomerProfit[], options: WhaleOptions = {}): WhaleCurve {
  const { steps = 100 } = options;
  requireCount('whaleCurve', 'steps', steps, 1);
  const profits = customers.map(({ annualMargin, costToServe }, i) => {
    requireFinite('whaleCurve', `customers[${i}].annualMargin`, annualMargin);
    requireNonNegative('whaleCurve', `customers[${i}].costToServe`, costToServe);
    return annualMargin - costToServe;
  });
  const { ascending, total: totalProfit, negativeCount } = rankedFor('whaleCurve', profits);
  const n = ascending.length;
  const profitable = profits.filter((profit) => profit > 0).length;
  const last = Math.min(steps, n);
  const stops = new Set([profitable, n]);
  for (let step = 0; step < last; step++) stops.add(Math.round((step * n) / last));

  const points: WhalePoint[] = [];
  let cumulativeProfit = 0;
  for (let added = 0; added <= n; added++) {
    if (added > 0) cumulativeProfit += ascending[n - added] as number;
    if (stops.has(added))
      points.push(whalePoint(added, n, added === n ? totalProfit : cumulativeProfit, totalProfit));
  }
  const peak = points.find((point) => point.customers === profitable) as WhalePoint;
  return Object.freeze({
    points: Object.freeze(points),
    peak,
    totalProfit,
    unprofitableCustomers: negativeCount,
    lossOfUnprofitable: Math.min(0, totalProfit - peak.cumulativeProfit),
    order: 'mostProfitableFirst',
  });
}

function whalePoint(customers: number, n: number, cumulativeProfit: number, totalProfit: number): WhalePoint {
  const profitShare = totalProfit > 0 ? cumulativeProfit / totalProfit : null;
  return Object.freeze({ customers, customerShare: customers / n, cumulativeProfit, profitShare });
}
