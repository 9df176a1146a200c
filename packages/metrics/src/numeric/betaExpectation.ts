import { logBeta } from './logBeta.ts';

/** The logarithm of a function of p in (0, 1); q = 1 − p comes beside it, because near p = 1 it cannot be told from p. */
export type LogOfShare = (p: number, q: number) => number;

const COARSEST_STEP = 1 / 4;
/** Points that weigh less than this part of the heaviest, as a logarithm, are left out. */
const NEGLIGIBLE = -40;
/** Halving the step squares the error: when two sums agree to this part, the second is right to rounding. */
const AGREEMENT = 1e-10;
const MOST_REFINEMENTS = 10;
const NARROW = 1e8;

/**
 * The expectation of a positive function of p, where p follows the beta distribution with a and b above 0.
 *
 * Double exponential quadrature (Takahasi & Mori 1974, Publications of RIMS 9, 721–741): p = 1/(1 + e⁻ˢ),
 * s = s₀ + sinh τ around the mean of the distribution, and equal steps in τ, halved until two sums agree.
 * Every term is positive, so nothing cancels. The function comes as its logarithm, so that neither it nor the density
 * can overflow on the way. Of exponents as large as a and b rounding takes its part: 1e-16 of the smaller one. Where
 * both are above 10⁸ the distribution is taken for its mean, which leaves an error of about 1e-8 too.
 */
export function betaExpectation(logOf: LogOfShare, a: number, b: number): number {
  if (Math.min(a, b) > NARROW) return Math.exp(logOf(1 / (1 + b / a), 1 / (1 + a / b)));
  const logTerm = createLogTerm(logOf, a, b);
  const [first, last] = reach(logTerm, Math.min(a, b));
  let step = COARSEST_STEP;
  let points = last - first;
  let sum = 0;
  for (let i = 0; i <= points; i++) sum += Math.exp(logTerm(first * step + i * step));
  for (let refinement = 0; refinement < MOST_REFINEMENTS; refinement++) {
    let between = 0;
    const from = first * COARSEST_STEP + step / 2;
    for (let i = 0; i < points; i++) between += Math.exp(logTerm(from + i * step));
    const settled = Math.abs(between - sum) <= AGREEMENT * sum;
    sum += between;
    step /= 2;
    points *= 2;
    if (settled) break;
  }
  return sum * step;
}

/** The logarithm of what the sum runs over: function × density × the slopes of both substitutions. */
function createLogTerm(logOf: LogOfShare, a: number, b: number): (tau: number) => number {
  const centre = Math.log(a / b);
  const scale = logBeta(a, b);
  return (tau) => {
    const growth = Math.exp(tau);
    const s = centre + (growth - 1 / growth) / 2;
    const rest = Math.log1p(Math.exp(-Math.abs(s)));
    const logP = Math.min(s, 0) - rest;
    const logQ = Math.min(-s, 0) - rest;
    const slope = Math.log((growth + 1 / growth) / 2);
    return logOf(Math.exp(logP), Math.exp(logQ)) + a * logP + b * logQ - scale + slope;
  };
}

/** Between which multiples of the coarsest step all terms lie that count; in s, the density falls as exp(−least·|s|). */
function reach(logTerm: (tau: number) => number, least: number): [first: number, last: number] {
  const outermost = Math.ceil(Math.asinh(50 + 50 / least) / COARSEST_STEP);
  const logs = Array.from({ length: 2 * outermost + 1 }, (_, i) => logTerm((i - outermost) * COARSEST_STEP));
  const lowest = logs.reduce((one, other) => Math.max(one, other)) + NEGLIGIBLE;
  const counts = (log: number) => log > lowest;
  return [logs.findIndex(counts) - outermost - 1, logs.findLastIndex(counts) - outermost + 1];
}
