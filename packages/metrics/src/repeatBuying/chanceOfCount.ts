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
  const exactly = Math.exp(logNone - count * Math.log1p(1 / growth) - logBeta(r, count) - Math.log(count));
  // (b)ₙ₋₁/(a + b)ₙ₋₁: stayed after all purchases before the last. Not b + n − 1, which would lose a small b for n = 1.
  const staying = b + (count - 1);
  const stayed = Math.exp(logBeta(a, staying) - logBeta(a, b));
  const either = exactly * staying + a * chanceOfAtLeast(count, exactly, r, growth);
  return stayed * (either / (a + staying));
}

/** P(K ≥ n) from P(K = n), K negative binomial with mean r·growth: above the mean from the tail, below it from the rest. */
function chanceOfAtLeast(count: number, exactly: number, r: number, growth: number): number {
  const z = growth / (1 + growth);
  if (exactly === 0) return count < r * growth ? 1 : 0;
  if (count >= r * growth) return exactly * hypergeometric2F1({ a: r + count, b: 1, c: count + 1, z });
  let below = 0;
  let term = exactly;
  for (let k = count; k > 0 && term > 1e-17 * below; k--) {
    term *= k / ((r + k - 1) * z);
    below += term;
  }
  return Math.max(0, 1 - below);
}
