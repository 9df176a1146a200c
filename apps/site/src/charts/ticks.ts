/**
 * The round numbers from minimum to maximum, at most `most` of them, evenly apart: steps of 1, 2, 2.5 or 5 times
 * a power of ten. The step 2.5 itself is left out: years, rounds and customers are whole.
 * From zero upwards, `most` of six gives three to six ticks.
 *
 * @example
 * ticks(0, 100, 6); // [0, 20, 40, 60, 80, 100]
 */
export function ticks(minimum: number, maximum: number, most: number): readonly number[] {
  const span = maximum - minimum;
  if (span === 0) return [minimum];
  for (let power = Math.floor(Math.log10(span)) - 1; ; power++) {
    for (const digits of [10, 20, 25, 50]) {
      if (digits === 25 && power === 0) continue;
      // Multiplied or divided by whole numbers only: 3 × 0.1 would be 0.30000000000000004.
      const at = (index: number) =>
        power < 1 ? (index * digits) / 10 ** (1 - power) : index * digits * 10 ** (power - 1);
      const first = Math.ceil(minimum / at(1));
      const count = Math.floor(maximum / at(1)) - first + 1;
      if (count <= most) return Array.from({ length: count }, (_, index) => at(first + index) + 0);
    }
  }
}
