import { outOfDomain } from '../numeric/outOfDomain.ts';
import { sortAscending } from '../numeric/sortAscending.ts';

/** Inputs of {@link intervalFromDraws}. */
export interface IntervalFromDrawsInput<Draw> {
  /** Parameters drawn, or pairs of them from two models; at least one. */
  readonly draws: readonly Draw[];
  /** What is forecast with one draw; null where it has no limit (a mean order for q ≤ 1). */
  readonly evaluate: (draw: Draw) => number | null;
  /** How often such an interval is to hold the truth; in (0, 1), 0.95 when left out. */
  readonly confidenceLevel?: number | undefined;
}

/** The range of a forecast. */
export interface DrawnInterval {
  /** Below it lie (1 − level)/2 of the draws; null without limit. */
  readonly lowest: number | null;
  /** The draw in the middle; null without limit. Show the forecast of the fit itself beside the range, not this. */
  readonly median: number | null;
  /** Above it lie (1 − level)/2 of the draws; null without limit. */
  readonly highest: number | null;
  /** The confidence level used. */
  readonly confidenceLevel: number;
  /** How many draws it was read from. */
  readonly draws: number;
}

/**
 * The range of anything that is computed from fitted parameters: the parameters themselves, a customer's forecast, the
 * value of all customers together. Evaluates it for every draw and takes the middle part of the results (the
 * percentile interval); between two results it interpolates.
 *
 * For what takes both models, such as the value of customers, pair their draws one by one.
 *
 * It is the range of the expectation, of what many such shops would sell on average. What this shop will sell scatters
 * around it as well, the more so the fewer the customers.
 *
 * Source: Efron, B. & Tibshirani, R. J. (1993), An Introduction to the Bootstrap, chapter 13.
 *
 * @param input draws of {@link drawBetaGeometricNbd}, {@link bootstrapBetaGeometricNbd} or those of Gamma-Gamma
 * @returns the ends of the interval and its middle
 * @throws RangeError without a draw, for a level outside (0, 1), and if `evaluate` gives NaN
 * @example
 * ```ts
 * const draws = Array.from({ length: 1001 }, (_, i) => ({ q: 1 + i / 1000 }));
 * const range = intervalFromDraws({ draws, evaluate: ({ q }) => q });
 * range.lowest; // → 1.025
 * range.highest; // → 1.975
 * const means = intervalFromDraws({ draws, evaluate: ({ q }) => (q <= 1.03 ? null : 1 / (q - 1)) });
 * means.median; // → 2
 * means.highest; // → null
 * ```
 */
export function intervalFromDraws<Draw>(input: IntervalFromDrawsInput<Draw>): DrawnInterval {
  const { draws, evaluate, confidenceLevel = 0.95 } = input;
  if (draws.length === 0) {
    throw new RangeError('intervalFromDraws: draws must hold at least one draw, received none');
  }
  if (!(confidenceLevel > 0 && confidenceLevel < 1)) {
    throw outOfDomain('intervalFromDraws', 'confidenceLevel', 'in (0, 1)', confidenceLevel);
  }
  const results = sortAscending(draws.map((draw, i) => requireResult(evaluate(draw), i)));
  const at = (share: number) => {
    const result = quantile(results, share);
    return Number.isFinite(result) ? result : null;
  };
  const tail = (1 - confidenceLevel) / 2;
  return Object.freeze({
    lowest: at(tail),
    median: at(0.5),
    highest: at(1 - tail),
    confidenceLevel,
    draws: draws.length,
  });
}

/** No limit counts as larger than every number. */
function requireResult(result: number | null, draw: number): number {
  if (Number.isNaN(result)) throw new RangeError(`intervalFromDraws: evaluate gives NaN for draws[${draw}]`);
  return result ?? Infinity;
}

function quantile(ascending: Float64Array, share: number): number {
  const place = share * (ascending.length - 1);
  const below = ascending[Math.floor(place)] as number;
  const above = ascending[Math.ceil(place)] as number;
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
}
