import type { RenewalCounts } from './renewalCounts.ts';
import { shiftedBetaGeometricLogLikelihood } from './shiftedBetaGeometricLogLikelihood.ts';

/**
 * Why counts have no most likely parameters. `'nobodyLeft'`; `'everybodyLeftAtFirstRenewal'`;
 * `'tooShort'`: fewer than two renewals, and with one every retention to come is as likely as any other;
 * `'nobodyLeftLater'`: all who left, or all but one in a million, did so at the first renewal;
 * `'retentionDoesNotRise'`: as far as the counts go, customers do not differ, and the plain retention rate says as much
 * as the model.
 */
export type CohortProblem =
  'nobodyLeft' | 'everybodyLeftAtFirstRenewal' | 'tooShort' | 'nobodyLeftLater' | 'retentionDoesNotRise';

/** Where the search for the most likely parameters ended. */
export interface ShiftedBetaGeometricMaximum {
  readonly alpha: number;
  readonly beta: number;
  /** What stands in the way of a maximum; null if this is one. */
  readonly problem: CohortProblem | null;
  /** How many points were tried. */
  readonly iterations: number;
}

/** Spread 1/(α + β) is looked for from e⁻¹⁴ to e¹⁴, a millionth to a million: beyond, all customers are alike, or none. */
const REACH = 14;
/** Two points of ln spread nearer than this give parameters that agree to this part. */
const SHORT_STEP = 1e-13;
const MOST_STEPS = 100;

/**
 * The most likely α and β of sBG.
 *
 * With m = α/(α + β), the share who leave at the first renewal, and the spread φ = 1/(α + β), the chance of leaving at
 * renewal k + 1 is m/(1 + kφ). For each φ the likelihood has one maximum in m, which `likelyChurn` finds.
 * So the search is along φ alone: the slope of the likelihood, m always at its best, is looked at on a grid, and a
 * maximum is where it changes from rising to falling. Of [100, 99, 99, 99, 99, 99, 98] it falls at first and then rises:
 * nothing can be missed by a bad start, and nothing can run away.
 */
export function maximiseShiftedBetaGeometric(counts: RenewalCounts): ShiftedBetaGeometricMaximum {
  const { left, stayed } = counts;
  const totalLeft = sumOf(left);
  const leftAtFirst = left[0] ?? 0;
  const stayedAtFirst = stayed[0] ?? 0;
  if (totalLeft === 0) return ended('nobodyLeft', Math.exp(-REACH), 1, 0);
  if (stayedAtFirst === 0) return ended('everybodyLeftAtFirstRenewal', 1, Math.exp(-REACH), 0);
  const firstChurn = leftAtFirst / (leftAtFirst + stayedAtFirst);
  // A second renewal that nobody lived to see says as little as none.
  if (!((left[1] ?? 0) + (stayed[1] ?? 0) > 0)) return ended('tooShort', firstChurn, 1 - firstChurn, 0);

  let iterations = 0;
  const slopeAt = (logSpread: number) => {
    iterations++;
    return slopeAlongSpread(counts, totalLeft, Math.exp(logSpread));
  };
  let best = { logSpread: -REACH, value: -Infinity };
  const offer = (logSpread: number) => {
    const value = logLikelihoodAt(counts, totalLeft, logSpread);
    if (value > best.value) best = { logSpread, value };
  };
  let below = slopeAt(-REACH);
  if (below <= 0) offer(-REACH);
  for (let logSpread = 1 - REACH; logSpread <= REACH; logSpread++) {
    const above = slopeAt(logSpread);
    if (below > 0 && above <= 0) {
      offer(peakBetween(slopeAt, logSpread - 1, below, logSpread, above));
    }
    below = above;
  }
  if (below > 0) offer(REACH);
  return endedAt(problemAt(best.logSpread), counts, totalLeft, best.logSpread, iterations);
}

/** What it means that the search ended at a border. */
function problemAt(logSpread: number): CohortProblem | null {
  if (logSpread === -REACH) return 'retentionDoesNotRise';
  return logSpread === REACH ? 'nobodyLeftLater' : null;
}

/**
 * The root in m of totalLeft/m = Σ stayedₖ/(1 − m + kφ), the most likely share of leavers at the first renewal.
 * Multiplied by m, left side minus right side is a falling, concave function of m, on which Newton's method comes down
 * from above without ever stepping across; the share that the first renewal alone would give is above.
 */
function likelyChurn({ stayed }: RenewalCounts, totalLeft: number, spread: number): number {
  let churn = totalLeft / (totalLeft + (stayed[0] as number));
  for (let step = 0; step < MOST_STEPS; step++) {
    let sum = 0;
    let slope = 0;
    for (let k = 0; k < stayed.length; k++) {
      const staying = 1 - churn + k * spread;
      const quotient = (stayed[k] as number) / staying;
      sum += quotient;
      slope += (quotient * (1 + k * spread)) / staying;
    }
    const next = churn + (totalLeft - churn * sum) / slope;
    if (!(next < churn)) return churn;
    churn = next;
  }
  return churn;
}

/** The slope of the likelihood in ln φ, m at its best. */
function slopeAlongSpread(counts: RenewalCounts, totalLeft: number, spread: number): number {
  const { left, stayed } = counts;
  const churn = likelyChurn(counts, totalLeft, spread);
  let slope = 0;
  for (let k = 1; k < stayed.length; k++) {
    const stay = stayed[k] as number;
    // Of stayed/(1 − m + kφ) − (stayed + left)/(1 + kφ) the part that would cancel is taken out first.
    const common = (stay * churn) / (1 - churn + k * spread) - (left[k] as number);
    slope += (k * spread * common) / (1 + k * spread);
  }
  return slope;
}

/** Where a slope changes sign, by regula falsi in the Illinois variant (Dowell & Jarratt 1971, BIT 11, 168–174). */
function peakBetween(
  slopeAt: (at: number) => number,
  low: number,
  atLow: number,
  high: number,
  atHigh: number,
): number {
  let last = Infinity;
  for (let step = 0; step < MOST_STEPS; step++) {
    const middle = (low * atHigh - high * atLow) / (atHigh - atLow);
    if (Math.abs(middle - last) < SHORT_STEP) return middle;
    last = middle;
    const slope = slopeAt(middle);
    if (slope > 0) {
      [low, atLow] = [middle, slope];
      atHigh /= 2;
    } else {
      [high, atHigh] = [middle, slope];
      atLow /= 2;
    }
  }
  return last;
}

function logLikelihoodAt(counts: RenewalCounts, totalLeft: number, logSpread: number): number {
  const { alpha, beta } = parametersAt(counts, totalLeft, logSpread);
  return shiftedBetaGeometricLogLikelihood(counts, alpha, beta);
}

function parametersAt(counts: RenewalCounts, totalLeft: number, logSpread: number) {
  const spread = Math.exp(logSpread);
  const churn = likelyChurn(counts, totalLeft, spread);
  return { alpha: churn / spread, beta: (1 - churn) / spread };
}

function endedAt(
  problem: CohortProblem | null,
  counts: RenewalCounts,
  totalLeft: number,
  logSpread: number,
  iterations: number,
): ShiftedBetaGeometricMaximum {
  const { alpha, beta } = parametersAt(counts, totalLeft, logSpread);
  return ended(problem, alpha, beta, iterations);
}

function ended(problem: CohortProblem | null, alpha: number, beta: number, iterations: number) {
  return { problem, alpha, beta, iterations };
}

function sumOf(counts: Float64Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
