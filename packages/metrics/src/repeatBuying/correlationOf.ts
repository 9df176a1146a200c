/** Pearson's correlation of two lists of the same length; null if one of them is all alike. */
export function correlationOf(first: Float64Array, second: Float64Array): number | null {
  const [meanOfFirst, meanOfSecond] = [meanOf(first), meanOf(second)];
  let [squaresOfFirst, squaresOfSecond, products] = [0, 0, 0];
  for (let i = 0; i < first.length; i++) {
    const one = (first[i] as number) - meanOfFirst;
    const other = (second[i] as number) - meanOfSecond;
    squaresOfFirst += one * one;
    squaresOfSecond += other * other;
    products += one * other;
  }
  const scale = Math.sqrt(squaresOfFirst) * Math.sqrt(squaresOfSecond);
  return scale > 0 ? Math.min(1, Math.max(-1, products / scale)) : null;
}

/** By the distance from the first value, so that the mean of values that are all alike is exactly that value. */
function meanOf(values: Float64Array): number {
  const first = values[0] ?? 0;
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}
