import type { Detected, Kind } from '../reading.ts';
import { headingSpeaksFor } from './headings.ts';
import type { NamedColumn } from './rolesOfColumns.ts';

/**
 * Whether the rows are orders or customers. Orders have a day each, and most customers order more than once; a list of
 * customers names each once, and if it has a day, it is that of the last purchase.
 */
export function kindOf(columns: readonly NamedColumn[], rows: number): Detected<Kind> {
  const dates = columns.filter(({ profile }) => profile.filled > 0 && profile.dates >= profile.filled / 2);
  const serials = columns.filter(
    ({ name, profile }) =>
      profile.serials > 0 &&
      profile.serials >= profile.filled * 0.9 &&
      (name === '' || headingSpeaksFor('date', name) >= 2),
  );
  const names = columns
    .filter(({ profile }) => profile.texts >= profile.filled / 2 && profile.filled > 0)
    .sort(
      (one, other) => headingSpeaksFor('customer', other.name) - headingSpeaksFor('customer', one.name),
    )[0];
  const repeats = names !== undefined && names.profile.distinct < names.profile.filled * 0.98;
  if (dates.length === 0 && serials.length === 0) {
    // A column that is called a date, in a writing that we cannot read, may be the days of orders.
    const calledDate = columns.some(
      ({ name, profile }) =>
        profile.filled >= rows / 2 &&
        headingSpeaksFor('date', name) >= 3 &&
        headingSpeaksFor('lastPurchase', name) <= 0,
    );
    return { value: 'customers', certain: !calledDate, others: calledDate ? ['orders'] : [] };
  }
  if (dates.length === 0) {
    // Numbers that Excel would count days as: with a heading they are, without one they may be.
    const numbers = columns.filter(({ profile }) => profile.numbers >= profile.filled / 2).length;
    const certain = serials.some(({ name }) => name !== '');
    if (certain || (repeats && numbers >= 2)) return { value: 'orders', certain, others: ['customers'] };
    return { value: 'customers', certain: false, others: ['orders'] };
  }
  const onlyLast = dates.every(({ name }) => headingSpeaksFor('lastPurchase', name) > 0);
  const listWords = columns.filter(({ name }) =>
    (['earlierRevenue', 'cost', 'margin', 'contacts'] as const).some(
      (role) => headingSpeaksFor(role, name) > 0,
    ),
  ).length;
  if (onlyLast) return { value: 'customers', certain: true, others: ['orders'] };
  if (repeats) return { value: 'orders', certain: listWords === 0, others: ['customers'] };
  if (listWords > 0) return { value: 'customers', certain: false, others: ['orders'] };
  return { value: 'orders', certain: rows < 20, others: ['customers'] };
}
