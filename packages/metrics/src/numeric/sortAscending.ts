/** Below this length the sort that comes with the language is the faster one. */
const SHORT = 1000;

/**
 * The finite numbers in ascending order, in a new array.
 *
 * A radix sort over the eight bytes of each number, about three times as fast as the typed array's own sort;
 * a byte that is the same in all numbers (the low bytes of whole amounts) costs nothing.
 * Counting by bytes orders positive numbers rightly and puts the negative ones behind them, the smallest last;
 * turning that tail round and moving it to the front completes the order.
 */
export function sortAscending(values: ArrayLike<number>): Float64Array<ArrayBuffer> {
  let from = Float64Array.from(values);
  if (from.length < SHORT || !hasLowByteFirst()) return from.sort();
  let to = new Float64Array(from.length);
  const counts = countBytes(from);
  for (let byte = 0; byte < 8; byte++) {
    const positions = counts.subarray(256 * byte, 256 * byte + 256);
    const bytes = new Uint8Array(from.buffer);
    if (positions[bytes[byte] as number] === from.length) continue;
    startPositions(positions);
    for (let i = 0, k = byte; i < from.length; i++, k += 8) {
      const value = bytes[k] as number;
      const position = positions[value] as number;
      to[position] = from[i] as number;
      positions[value] = position + 1;
    }
    [from, to] = [to, from];
  }
  const negatives = from.length - countNonNegative(from);
  if (negatives === 0) return from;
  to.set(from.subarray(from.length - negatives).reverse());
  to.set(from.subarray(0, from.length - negatives), negatives);
  return to;
}

function countBytes(values: Float64Array<ArrayBuffer>): Uint32Array {
  const bytes = new Uint8Array(values.buffer);
  const counts = new Uint32Array(8 * 256);
  for (let k = 0; k < bytes.length; k++) {
    const slot = ((k & 7) << 8) | (bytes[k] as number);
    counts[slot] = (counts[slot] as number) + 1;
  }
  return counts;
}

function startPositions(counts: Uint32Array): void {
  let start = 0;
  for (let value = 0; value < counts.length; value++) {
    const count = counts[value] as number;
    counts[value] = start;
    start += count;
  }
}

/** How many leading numbers have no sign bit; −0 has one and stands with the negative numbers. */
function countNonNegative(values: Float64Array): number {
  let count = 0;
  while ((values[count] as number) > 0 || Object.is(values[count], 0)) count++;
  return count;
}

function hasLowByteFirst(): boolean {
  return new Uint8Array(new Float64Array([1]).buffer)[0] === 0;
}
