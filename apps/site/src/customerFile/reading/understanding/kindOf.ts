import type { Detected, Kind } from '../reading.ts';
import { headingSpeaksFor } from './headings.ts';
import type { NamedColumn } from './rolesOfColumns.ts';

/**
 * Whether the rows are orders or customers. Orders have a day each, and most customers order more than once; a list of
 * customers names each once, and if it has a day, it is that of the last purchase.
 */
export function kindOf(columns: readonly NamedColumn[], rows: number): Detected<Kind> {
  const isDate = ({ name, profile }: NamedColumn): boolean =>
    profile.filled > 0 &&
    (profile.dates >= profile.filled / 2 ||
      (profile.serials >= profile.filled * 0.9 && headingSpeaksFor('date', name) >= 2));
  const dates = columns.filter(isDate);
  if (dates.length === 0) return { value: 'customers', certain: true, others: [] };
  const names = columns
    .filter(({ profile }) => profile.texts >= profile.filled / 2 && profile.filled > 0)
    .sort(
      (one, other) => headingSpeaksFor('customer', other.name) - headingSpeaksFor('customer', one.name),
    )[0];
  const onlyLast = dates.every(({ name }) => headingSpeaksFor('lastPurchase', name) > 0);
  const listWords = columns.filter(({ name }) =>
    (['earlierRevenue', 'cost', 'margin', 'contacts'] as const).some(
      (role) => headingSpeaksFor(role, name) > 0,
    ),
  ).length;
  const repeats = names !== undefined && names.profile.distinct < names.profile.filled * 0.98;
  if (onlyLast) return { value: 'customers', certain: true, others: ['orders'] };
  if (repeats) return { value: 'orders', certain: listWords === 0, others: ['customers'] };
  if (listWords > 0) return { value: 'customers', certain: false, others: ['orders'] };
  return { value: 'orders', certain: rows < 20, others: ['customers'] };
}
