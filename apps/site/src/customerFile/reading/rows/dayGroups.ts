import { mixHash, RowFinder } from './rowFinder.ts';

/**
 * For each row, the place of the first row of the same customer on the same day: its own if it is the first. Looked up
 * once, for what is asked about duplicates and about several orders on one day.
 */
export function dayGroups(customer: Uint32Array, day: Int32Array): Int32Array {
  const finder = new RowFinder(customer.length);
  const groups = new Int32Array(customer.length);
  for (let place = 0; place < customer.length; place += 1) {
    const hash = mixHash(mixHash(0, customer[place] as number), day[place] as number);
    const first = finder.findOrAdd(
      place,
      hash,
      (earlier) => customer[earlier] === customer[place] && day[earlier] === day[place],
    );
    groups[place] = first === -1 ? place : first;
  }
  return groups;
}
