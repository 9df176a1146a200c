import type { CustomerRows } from '../../customerData.ts';
import type { ReadCustomers } from './readCustomers.ts';

/**
 * One entry for each customer: rows of the same one are added up, and the later of their last purchases counts.
 *
 * @param places - The rows that count.
 * @param alone - Those of them that get an entry of their own although the name has one.
 */
export function joinedCustomers(
  names: readonly string[],
  customer: Uint32Array,
  numbers: ReadCustomers['numbers'],
  places: readonly number[],
  alone: ReadonlySet<number>,
): CustomerRows {
  const entries = new Map<number, number>();
  const keptNames: string[] = [];
  const entryOf = places.map((place) => {
    const name = customer[place] as number;
    const known = alone.has(place) ? undefined : entries.get(name);
    if (known !== undefined) return known;
    const entry = keptNames.push(names[name] ?? '') - 1;
    if (!alone.has(place)) entries.set(name, entry);
    return entry;
  });
  const joined = (
    values: Float64Array | undefined,
    join: (one: number, other: number) => number,
  ): Float64Array | null => {
    if (values === undefined) return null;
    const column = new Float64Array(keptNames.length).fill(NaN);
    for (const [index, place] of places.entries()) {
      const entry = entryOf[index] as number;
      const [before, value] = [column[entry] as number, values[place] as number];
      if (Number.isNaN(before)) column[entry] = value;
      else if (!Number.isNaN(value)) column[entry] = join(before, value);
    }
    return column;
  };
  const add = (one: number, other: number): number => one + other;
  return {
    kind: 'customers',
    names: keptNames,
    revenue: joined(numbers.revenue, add) ?? new Float64Array(keptNames.length).fill(NaN),
    earlierRevenue: joined(numbers.earlierRevenue, add),
    cost: joined(numbers.cost, add),
    margin: joined(numbers.margin, add),
    contacts: joined(numbers.contacts, add),
    lastPurchase: joined(numbers.lastPurchase, Math.max),
  };
}
