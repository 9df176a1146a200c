import type { OrderColumns } from './cancelledPairs.ts';

/** Orders of a customer on a day on which the customer has an earlier one in the file. Credit notes are no orders. */
export interface SameDayOrders {
  readonly places: readonly number[];
  /** For each of them, the place of the first order of that customer and day. */
  readonly firsts: readonly number[];
}

/** @param groups - For each row, the first of its customer and day, whether that counts or not. */
export function sameDayOrders({ amount, isKept }: OrderColumns, groups: Int32Array): SameDayOrders {
  const firstOf = new Int32Array(groups.length).fill(-1);
  const places: number[] = [];
  const firsts: number[] = [];
  for (let place = 0; place < groups.length; place += 1) {
    if (isKept[place] === 0 || (amount[place] as number) <= 0) continue;
    const group = groups[place] as number;
    const first = firstOf[group] as number;
    if (first === -1) firstOf[group] = place;
    else {
      places.push(place);
      firsts.push(first);
    }
  }
  return { places, firsts };
}
