import type { Separator } from '../reading.ts';
import type { TableColumn } from '../table/tableColumn.ts';
import type { ColumnProfile } from './columnProfile.ts';

/** Behind net, tax and gross. */
const MOST_CUTS = 3;

/**
 * How many columns behind the header there are only because commas both separate the cells and stand in the amounts, so
 * that 12,50 became 12 and 50: the columns without a heading hold nothing but whole numbers, the last of them cents,
 * behind a column of whole numbers. 0 if there are none.
 *
 * @param names - The headings of the columns; empty where there is none.
 */
export function columnsOfCutAmounts(
  names: readonly string[],
  columns: readonly TableColumn[],
  profiles: readonly ColumnProfile[],
  separator: Separator | null,
): number {
  const named = names.findLastIndex((name) => name !== '') + 1;
  const behind = profiles.slice(named);
  if (separator !== ',' || named === 0 || behind.length === 0 || behind.length > MOST_CUTS) return 0;
  const isWhole = ({ filled, numbers, distinct, forms, negatives }: ColumnProfile): boolean =>
    filled > 0 && numbers === filled && forms.plain === distinct && negatives === 0;
  const isCut = behind.every(isWhole) && holdsCents(columns.at(-1)) && holdsWhole(profiles[named - 1]);
  return isCut ? behind.length : 0;
}

/** Whether all numbers are whole; an amount may be below 0. */
function holdsWhole(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && profile.filled > 0 && profile.forms.plain === profile.distinct;
}

function holdsCents(column: TableColumn | undefined): boolean {
  return column?.cells.every((cell) => typeof cell === 'string' && /^\d{0,2}$/.test(cell)) === true;
}
