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
 *
 * @param groups - For each place, one that stands for all that could be the same; its own if none could.
 */
export function duplicateRows(
  table: Table,
  rows: Uint32Array,
  isKept: Uint8Array,
  groups: Int32Array | Uint32Array,
): { readonly places: readonly number[]; readonly usual: AnswerTo<'duplicates'> } {
  const places: number[] = [];
  let candidates = 0;
  for (let place = 0; place < rows.length; place += 1) if (groups[place] !== place) candidates += 1;
  const finder = new RowFinder(candidates * 2);
  const findOrAdd = (place: number): number => {
    const row = rows[place] as number;
    let hash = 0;
    for (const { codes } of table.columns) hash = mixHash(hash, codes[row] as number);
    return finder.findOrAdd(row, hash, (earlier) =>
      table.columns.every(({ codes }) => codes[earlier] === codes[row]),
    );
  };
  for (let place = 0; place < rows.length; place += 1) {
    const group = groups[place] as number;
    if (group === place || isKept[place] === 0) continue;
    if (isKept[group] === 1) findOrAdd(group);
    if (findOrAdd(place) !== -1) places.push(place);
  }
  const filled = table.columns.filter(({ counts, codes }) => (counts[0] ?? 0) < codes.length / 2).length;
  const telling =
    filled >= TELLING_COLUMNS || table.columns.some(hasTimes) || places.length > rows.length * TWO_EXPORTS;
  return { places, usual: telling ? 'leaveOut' : 'keep' };
}

/** Whether its cells tell the time of the day. */
function hasTimes({ cells }: TableColumn): boolean {
  return cells
    .slice(1, 20)
    .some((cell) => typeof cell === 'string' && /\d[T ]\d{1,2}:\d{2}:\d{2}/.test(cell));
}
