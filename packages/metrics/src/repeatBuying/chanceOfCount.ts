import { hypergeometric2F1 } from '../numeric/hypergeometric2F1.ts';
import { logBeta } from '../numeric/logBeta.ts';
import type { BetaGeometricNbd } from './betaGeometricNbd.ts';

/** P(X(t) = n) of BG/NBD for arguments that have been checked, the time in the unit of the parameters. */
export function chanceOfCount(parameters: BetaGeometricNbd, count: number, length: number): number {
  const { r, alpha, a, b } = parameters;
  const growth = length / alpha;
  const logNone = -r * Math.log1p(growth);
  if (count === 0) return Math.exp(logNone);
  if (growth === 0) return 0;
  const z = growth / (1 + growth);
  const exactly = Math.exp(logNone - count * Math.log1p(1 / growth) - logBeta(r, count) - Math.log(count));
  const atLeast =
    exactly > 0
      ? exactly * hypergeometric2F1({ a: r + count, b: 1, c: count + 1, z })
      : // So far from the mean that the smallest number is too large for it.
        Number(count < r * growth);
  const stayed = Math.exp(logBeta(a, b + count) - logBeta(a, b));
  return stayed * (exactly + (a / (b + count - 1)) * atLeast);
}
