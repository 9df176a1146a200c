import type { OrderRows } from '../../customerData.ts';
import type { OrderColumns } from './cancelledPairs.ts';

/** The orders that count, with the names that have one, in the order of their first. */
export function keptOrders(
  names: readonly string[],
  { customer, day, amount, isKept }: OrderColumns,
  sameDay: OrderRows['sameDay'],
): OrderRows {
  let count = 0;
  for (let place = 0; place < isKept.length; place += 1) count += isKept[place] as number;
  const kept = {
    customer: new Uint32Array(count),
    day: new Int32Array(count),
    amount: new Float64Array(count),
  };
  const newPlaces = new Int32Array(names.length).fill(-1);
  const keptNames: string[] = [];
  let next = 0;
  for (let place = 0; place < isKept.length; place += 1) {
    if (isKept[place] === 0) continue;
    const name = customer[place] as number;
    if (newPlaces[name] === -1) newPlaces[name] = keptNames.push(names[name] ?? '') - 1;
    kept.customer[next] = newPlaces[name] as number;
    kept.day[next] = day[place] as number;
    kept.amount[next] = amount[place] as number;
    next += 1;
  }
  return { kind: 'orders', names: keptNames, ...kept, sameDay };
}
