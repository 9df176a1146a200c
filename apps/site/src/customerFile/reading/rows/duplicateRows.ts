import type { AnswerTo } from '../questions.ts';
import type { Table } from '../table/table.ts';
import type { TableColumn } from '../table/tableColumn.ts';
import { mixHash, RowFinder } from './rowFinder.ts';

/** In a table of so many columns, two rows that are the same in each are the same row. */
const TELLING_COLUMNS = 5;
/** So many rows that come twice mean that a file was put together from two exports. */
const TWO_EXPORTS = 0.2;

/**
 * Rows that are the same in every cell as an earlier one, as places in `rows`; and what is usually right. Where rows
 * hold little more than customer, day and amount, two equal orders on a day are no wonder.
 */
export function duplicateRows(
  table: Table,
  rows: Uint32Array,
  isKept: Uint8Array,
): { readonly places: readonly number[]; readonly usual: AnswerTo<'duplicates'> } {
  const finder = new RowFinder(rows.length);
  const places: number[] = [];
  for (let place = 0; place < rows.length; place += 1) {
    if (isKept[place] === 0) continue;
    const row = rows[place] as number;
    let hash = 0;
    for (let index = 0; index < table.columns.length; index += 1)
      hash = mixHash(hash, (table.columns[index] as TableColumn).codes[row] as number);
    if (finder.findOrAdd(row, hash, (earlier) => sameRow(table, earlier, row)) !== -1) places.push(place);
  }
  const filled = table.columns.filter(({ counts, codes }) => (counts[0] ?? 0) < codes.length / 2).length;
  const telling =
    filled >= TELLING_COLUMNS || table.columns.some(hasTimes) || places.length > rows.length * TWO_EXPORTS;
  return { places, usual: telling ? 'leaveOut' : 'keep' };
}

function sameRow(table: Table, one: number, other: number): boolean {
  return table.columns.every(({ codes }) => codes[one] === codes[other]);
}

/** Whether its cells tell the time of the day. */
function hasTimes({ cells }: TableColumn): boolean {
  return cells
    .slice(1, 20)
    .some((cell) => typeof cell === 'string' && /\d[T ]\d{1,2}:\d{2}:\d{2}/.test(cell));
}
