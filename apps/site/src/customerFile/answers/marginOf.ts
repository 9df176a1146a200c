import type { CustomerRows } from '../customerData.ts';
import type { CustomerTable } from './customerTable.ts';
import { roundMoney } from './roundMoney.ts';

/** What a customer left in the year after the direct cost: as the file says, else the assumed part of the revenue. */
export function marginOf(
  list: CustomerRows | null,
  { revenue }: CustomerTable,
  marginRate: number,
  place: number,
): number {
  const stated = list?.margin?.[place] ?? NaN;
  const bought = revenue[place] ?? NaN;
  return roundMoney(Number.isNaN(stated) ? (Number.isNaN(bought) ? 0 : bought * marginRate) : stated);
}
