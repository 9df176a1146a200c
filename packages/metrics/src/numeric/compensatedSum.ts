/**
 * The sum of numbers with the digits that each addition loses added back at the end.
 * Source: Neumaier, A. (1974), Zeitschrift für Angewandte Mathematik und Mechanik 54, 39–51.
 */
export function compensatedSum(values: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
