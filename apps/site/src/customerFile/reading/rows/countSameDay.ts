import type { OrderColumns } from './cancelledPairs.ts';

/**
 * How many orders a customer has on a day on which the customer has an earlier one in the file. Credit notes are no
 * orders.
 *
 * @param groups - For each row, the first of its customer and day, whether that counts or not.
 */
export function countSameDay({ amount, isKept }: OrderColumns, groups: Int32Array): number {
  const isSeen = new Uint8Array(groups.length);
  let count = 0;
  for (let place = 0; place < groups.length; place += 1) {
    if (isKept[place] === 0 || (amount[place] as number) <= 0) continue;
    const group = groups[place] as number;
    count += isSeen[group] as number;
    isSeen[group] = 1;
  }
  return count;
}
