/**
 * Whole numbers in rising order, as short as they can be said.
 *
 * @example
 * ranges([1, 2, 3, 7, 9, 10]); // '1–3, 7, 9, 10'
 */
export function ranges(numbers: readonly number[]): string {
  const runs: { readonly first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs
    .map(({ first, last }) => {
      if (first === last) return String(first);
      return last === first + 1 ? `${first}, ${last}` : `${first}–${last}`;
    })
    .join(', ');
}
