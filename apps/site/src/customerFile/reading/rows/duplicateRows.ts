import type { AnswerTo } from '../questions.ts';
import { type Cell, sameCell, textOfCell } from '../table/cell.ts';
import type { Table } from '../table/table.ts';
import type { TableColumn } from '../table/tableColumn.ts';
import { hashOfText, mixHash, RowFinder } from './rowFinder.ts';

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
  const hashes = table.columns.map(hashesOf);
  const finder = new RowFinder(rows.length);
  const places: number[] = [];
  for (let place = 0; place < rows.length; place += 1) {
    if (isKept[place] === 0) continue;
    const row = rows[place] as number;
    let hash = 0;
    for (const [index, column] of table.columns.entries())
      hash = mixHash(hash, hashes[index]?.[column.codes[row] as number] as number);
    if (finder.findOrAdd(row, hash, (earlier) => sameRow(table, earlier, row)) !== -1) places.push(place);
  }
  const filled = table.columns.filter(({ counts, codes }) => (counts[0] ?? 0) < codes.length / 2).length;
  const telling =
    filled >= TELLING_COLUMNS || table.columns.some(hasTimes) || places.length > rows.length * TWO_EXPORTS;
  return { places, usual: telling ? 'leaveOut' : 'keep' };
}

function hashesOf({ cells, isInterned }: TableColumn): Int32Array {
  return Int32Array.from(cells, (cell, code) => (isInterned ? code : hashOfText(textOfCell(cell))));
}

function sameRow(table: Table, one: number, other: number): boolean {
  return table.columns.every(({ codes, cells, isInterned }) => {
    const [first, second] = [codes[one] as number, codes[other] as number];
    return first === second || (!isInterned && sameCell(cells[first] as Cell, cells[second] as Cell));
  });
}

/** Whether its cells tell the time of the day. */
function hasTimes({ cells }: TableColumn): boolean {
  return cells
    .slice(1, 20)
    .some((cell) => typeof cell === 'string' && /\d[T ]\d{1,2}:\d{2}:\d{2}/.test(cell));
}
