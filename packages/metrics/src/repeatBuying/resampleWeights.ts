import type { SeededRandom } from '../numeric/seededRandom.ts';

/** Draws as many customers as there are, with replacement, and counts how often each row of the data was drawn. */
export function resampleWeights(rowOf: Int32Array, rows: number, random: SeededRandom): Float64Array {
  const weights = new Float64Array(rows);
  for (let i = 0; i < rowOf.length; i++) {
    const row = rowOf[random.index(rowOf.length)] as number;
    if (row >= 0) weights[row] = (weights[row] as number) + 1;
  }
  return weights;
}
