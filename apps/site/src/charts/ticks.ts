/**
 * The round numbers from minimum to maximum, at most `most` of them, evenly apart: steps of 1, 2, 2.5 or 5 times
 * a power of ten. The step 2.5 itself is left out: years, rounds and customers are whole.
 * From zero upwards, `most` of six gives three to six ticks.
 *
 * @example
 * ticks(0, 100, 6); // [0, 20, 40, 60, 80, 100]
 */
export function ticks(minimum: number, maximum: number, most: number): readonly number[] {
  for (let power = Math.floor(Math.log10(maximum - minimum || 1)) - 1; ; power++)
    for (const digits of [1, 2, 2.5, 5]) {
      const step = digits * 10 ** power;
      // A billionth: 0.3 / 0.1 would be 2.9999999999999996.
      const first = Math.ceil(minimum / step - 1e-9);
      const count = Math.floor(maximum / step + 1e-9) - first + 1;
      if (count <= most && step !== 2.5)
        // Twelve digits: 3 × 0.1 would be 0.30000000000000004. And + 0: no "−0".
        return Array.from(
          { length: count },
          (_, index) => Number(((first + index) * step).toPrecision(12)) + 0,
        );
    }
}
