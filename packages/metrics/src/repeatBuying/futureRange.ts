/** The middle part of futures. */
export interface FutureRange {
  /** Below it lie (1 − level)/2 of the futures. */
  readonly lowest: number;
  /** Above it lie (1 − level)/2 of the futures. */
  readonly highest: number;
}

/**
 * The middle part of drawn numbers, which it puts in order: a share `confidenceLevel` of them at least lies from the
 * lowest to the highest. Numbers that were drawn, not means of two, so that a range of counts is one of whole numbers.
 */
export function middleOf(drawn: Float64Array, confidenceLevel: number): FutureRange {
  drawn.sort();
  // (1 − 0.8)/2 × 200 must not become 19.999.
  const below = Math.floor(((1 - confidenceLevel) / 2) * drawn.length + 1e-9);
  return Object.freeze({
    lowest: drawn[below] as number,
    highest: drawn[drawn.length - 1 - below] as number,
  });
}
