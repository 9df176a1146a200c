/**
 * The places of the largest numbers of a column, the largest first, NaN counted as smaller than all; of equal ones the
 * first. Goes through the column once: sorting all of a large file would hold the page up.
 *
 * @param count how many, at most; 1 or more
 */
export function largestOf(column: ArrayLike<number>, count: number): readonly number[] {
  const size = (place: number) => {
    const value = column[place] ?? NaN;
    return Number.isNaN(value) ? -Infinity : value;
  };
  const cut = (places: readonly number[]) =>
    places.toSorted((a, b) => (size(a) === size(b) ? a - b : size(a) < size(b) ? 1 : -1)).slice(0, count);
  let largest: number[] = [];
  let border: number | null = null;
  for (let place = 0; place < column.length; place += 1) {
    if (border !== null && size(place) <= border) continue;
    largest.push(place);
    if (largest.length < 2 * count + 64) continue;
    largest = cut(largest);
    border = size(largest[count - 1] ?? 0);
  }
  return cut(largest);
}
