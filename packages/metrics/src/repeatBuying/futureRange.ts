/** The middle part of futures. */
export interface FutureRange {
  /** Below it lie (1 − level)/2 of the futures. */
  readonly lowest: number;
  /** Above it lie (1 − level)/2 of the futures. */
  readonly highest: number;
}

/**
 * The middle part of drawn numbers, whose places it changes: a share `confidenceLevel` of them at least lies from the
 * lowest to the highest. Numbers that were drawn, not means of two, so that a range of counts is one of whole numbers.
 *
 * @param drawn of one sign, or 0, as most of them are for most customers: these need not be put in order
 */
export function middleOf(drawn: Float64Array, confidenceLevel: number): FutureRange {
  const { length } = drawn;
  let others = 0;
  for (let i = 0; i < length; i++) {
    if (drawn[i] !== 0) drawn[others++] = drawn[i] as number;
  }
  const sorted = drawn.subarray(0, others).sort();
  const areNegative = (sorted[0] as number) < 0;
  const at = (place: number) => sorted[areNegative ? place : place - (length - others)] ?? 0;
  // (1 − 0.8)/2 × 200 must not become 19.999.
  const below = Math.floor(((1 - confidenceLevel) / 2) * length + 1e-9);
  return { lowest: at(below), highest: at(length - 1 - below) };
}
