/**
 * How far a number is from what it should be, as a part of what it should be.
 * NaN stays NaN (every comparison with it fails), and only an exact 0 is close to an expected 0.
 */
export function relativeError(actual: number, expected: number): number {
  if (expected === 0) return actual === 0 ? 0 : Infinity;
  return Math.abs(actual - expected) / Math.abs(expected);
}
