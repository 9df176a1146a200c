import type { OrderColumns } from './cancelledPairs.ts';
import { mixHash, RowFinder } from './rowFinder.ts';

/** Orders of a customer on a day on which the customer has an earlier one in the file. Credit notes are no orders. */
export interface SameDayOrders {
  readonly places: readonly number[];
  /** For each of them, the place of the first order of that customer and day. */
  readonly firsts: readonly number[];
}

export function sameDayOrders({ customer, day, amount, isKept }: OrderColumns): SameDayOrders {
  const finder = new RowFinder(amount.length);
  const places: number[] = [];
  const firsts: number[] = [];
  for (let place = 0; place < amount.length; place += 1) {
    if (isKept[place] === 0 || (amount[place] as number) <= 0) continue;
    const hash = mixHash(mixHash(0, customer[place] as number), day[place] as number);
    const first = finder.findOrAdd(
      place,
      hash,
      (earlier) => customer[earlier] === customer[place] && day[earlier] === day[place],
    );
    if (first === -1) continue;
    places.push(place);
    firsts.push(first);
  }
  return { places, firsts };
}
