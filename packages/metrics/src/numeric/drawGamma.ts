import type { SeededRandom } from './seededRandom.ts';

/**
 * A number drawn from the gamma distribution with that shape and scale 1.
 *
 * Source: Marsaglia, G. & Tsang, W. W. (2000), "A Simple Method for Generating Gamma Variables", ACM Transactions on
 * Mathematical Software 26(3), 363–372; below a shape of 1 by its note for shape + 1, in logarithms.
 */
export function drawGamma(shape: number, random: SeededRandom): number {
  if (shape < 1) {
    const boost = Math.log(1 - random.uniform()) / shape;
    return Math.exp(Math.log(drawGamma(shape + 1, random)) + boost);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = 1 - random.uniform();
    // The squeeze saves nearly all of the logarithms.
    if (u < 1 - 0.0331 * x * x * x * x) return d * v;
    if (Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}
