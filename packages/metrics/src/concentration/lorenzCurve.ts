import { requireCount } from '../numeric/requireCount.ts';
import { requireOneOf } from '../numeric/requireOneOf.ts';
import type { Amounts, RankedValues } from './rankValues.ts';
import { sharesOf } from './sharesOf.ts';

/** From which end a curve adds customers up: `'smallestFirst'` is Lorenz, `'largestFirst'` the Pareto chart. */
export type CurveOrder = 'smallestFirst' | 'largestFirst';

/** Options of {@link lorenzCurve}. */
export interface LorenzOptions {
  /** From which end customers are added up; `'smallestFirst'` when left out. */
  readonly order?: CurveOrder | undefined;
  /** The most steps the curve may have; a whole number from 1, 100 when left out. */
  readonly steps?: number | undefined;
}

/** A point of the curve: so many customers hold so much. */
export interface CurvePoint {
  /** Part of the customers, in [0, 1]. */
  readonly customerShare: number;
  /** Part of the total that they hold. */
  readonly valueShare: number;
}

/** The curve of concentration. */
export interface LorenzCurve {
  /** The points, from (0, 0) to (1, 1). */
  readonly points: readonly CurvePoint[];
  /** From which end customers were added up. */
  readonly order: CurveOrder;
  /** How many customers there are. */
  readonly customers: number;
}

/**
 * The Lorenz curve: which part of the total do the smallest x% of customers hold, for every x.
 * Or, from the largest customer on, the curve of the Pareto chart; the two are each other turned round.
 *
 * Each point is a true point of the curve, after a whole number of customers. A list with more customers than steps
 * gives points after j/steps of them, rounded to whole customers; a shorter list gives all its points.
 * Equal amounts give the diagonal. With negative amounts (credit notes) the curve first runs below 0,
 * or, from the largest on, above 1.
 *
 * Source: Lorenz, M. O. (1905), "Methods of Measuring the Concentration of Wealth",
 * Publications of the American Statistical Association 9(70), 209–219.
 *
 * @param values finite numbers with a sum above 0, or {@link RankedValues}
 * @returns points with shares as parts of 1
 * @throws RangeError for an empty list, a value that is not finite, a sum of 0 or less, steps that are no whole number
 * @example
 * ```ts
 * const curve = lorenzCurve([1, 2, 7]);
 * curve.points.map(({ valueShare }) => valueShare); // → [0, 0.1, 0.3, 1]
 * lorenzCurve([1, 2, 7], { order: 'largestFirst' }).points[1].valueShare; // → 0.7
 * ```
 */
export function lorenzCurve(values: Amounts | RankedValues, options: LorenzOptions = {}): LorenzCurve {
  const { order = 'smallestFirst', steps = 100 } = options;
  const { ascending, total } = sharesOf('lorenzCurve', values);
  requireOneOf('lorenzCurve', 'order', order, ['smallestFirst', 'largestFirst']);
  requireCount('lorenzCurve', 'steps', steps, 1);
  const n = ascending.length;
  const last = Math.min(steps, n);
  const points: CurvePoint[] = [];
  let sum = 0;
  let added = 0;
  for (let step = 0; step < last; step++) {
    const customers = Math.round((step * n) / last);
    for (; added < customers; added++) {
      sum += ascending[order === 'smallestFirst' ? added : n - 1 - added] as number;
    }
    points.push(Object.freeze({ customerShare: customers / n, valueShare: sum / total }));
  }
  // The whole is the whole, whatever the rounding of the sum.
  points.push(Object.freeze({ customerShare: 1, valueShare: 1 }));
  return Object.freeze({ points: Object.freeze(points), order, customers: n });
}
