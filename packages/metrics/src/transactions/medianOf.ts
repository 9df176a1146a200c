/** The median of whole numbers, which it puts in order; null of none. */
export function medianOf(numbers: Int32Array): number | null {
  if (numbers.length === 0) return null;
  numbers.sort();
  const middle = numbers.length >> 1;
  const upper = numbers[middle] as number;
  return numbers.length % 2 === 1 ? upper : ((numbers[middle - 1] as number) + upper) / 2;
}
