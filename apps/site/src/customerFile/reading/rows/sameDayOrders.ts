import type { OrderColumns } from './cancelledPairs.ts';

/**
 * The orders of a customer on a day on which the customer has an earlier one in the file. Credit notes are no orders.
 *
 * @param groups - For each row, the first of its customer and day, whether that counts or not.
 */
export function sameDayOrders({ amount, isKept }: OrderColumns, groups: Int32Array): readonly number[] {
  const isSeen = new Uint8Array(groups.length);
  const places: number[] = [];
  for (let place = 0; place < groups.length; place += 1) {
    if (isKept[place] === 0 || (amount[place] as number) <= 0) continue;
    const group = groups[place] as number;
    if (isSeen[group] === 1) places.push(place);
    isSeen[group] = 1;
  }
  return places;
}
