import type { CustomerData } from '../customerData.ts';
import { readAmount } from './cells/readAmount.ts';
import { readDay } from './cells/readDay.ts';
import { SHOWN_CHARACTERS } from './limits.ts';
import type { Counts, PreviewCell, PreviewRow, Problems, TopRow } from './preview.ts';
import { factorOf, type Role } from './reading.ts';
import { type Cell, textOfCell } from './table/cell.ts';
import type { Table } from './table/table.ts';
import { marginShare } from './understanding/marginShare.ts';
import type { Understanding } from './understanding/understandTable.ts';

const ROWS = 8;
const TOP_ROWS = 12;
const TOP_CELLS = 8;

/** The top of the file as it stands. */
export function topOf(table: Table): readonly TopRow[] {
  return Array.from({ length: Math.min(TOP_ROWS, table.rowCount) }, (_, row) => ({
    line: table.lines[row] ?? 0,
    cells: table.columns
      .slice(0, TOP_CELLS)
      .map((column) => shown(column.cells[column.codes[row] as number] ?? '')),
  }));
}

/**
 * The first rows with data, as understood.
 *
 * @param isBad - Whether a line of the file is left out because of a problem.
 */
export function rowsAsUnderstood(
  table: Table,
  understanding: Understanding,
  isBad: (line: number) => boolean,
): readonly PreviewRow[] {
  const { firstRow, columns } = understanding;
  return Array.from({ length: Math.min(ROWS, table.rowCount - firstRow) }, (_, index) => {
    const row = firstRow + index;
    const line = table.lines[row] ?? 0;
    const cells = columns.map(({ role }, place) => {
      const column = table.columns[place];
      return understood(column?.cells[column.codes[row] as number] ?? '', role.value, understanding);
    });
    return { line, cells, leftOut: isBad(line) };
  });
}

function understood(cell: Cell, role: Role, understanding: Understanding): PreviewCell {
  const text = shown(cell);
  if (cell === '') return { kind: 'empty' };
  switch (role) {
    case 'date':
    case 'lastPurchase': {
      const day = readDay(cell, understanding.dateOrder.value);
      return typeof day === 'number' ? { kind: 'day', day, text } : { kind: 'problem', code: day, text };
    }
    case 'amount':
    case 'revenue':
    case 'earlierRevenue':
    case 'cost':
    case 'margin':
    case 'contacts': {
      const amount = readAmount(cell, understanding.decimal.value);
      if (typeof amount === 'string') return { kind: 'problem', code: amount, text };
      const share = role === 'margin' ? marginShare(amount, understanding) : null;
      if (share !== null)
        return Number.isNaN(share)
          ? { kind: 'problem', code: 'notNumber', text }
          : { kind: 'share', share, text };
      if (amount.percent) return { kind: 'problem', code: 'percentage', text };
      if (role === 'contacts') return { kind: 'number', value: amount.value, text };
      const isGross = understanding.vat.value === 'gross' && role !== 'cost' && role !== 'margin';
      const value = amount.value * factorOf[understanding.scale.value];
      return { kind: 'number', value: isGross ? value / (1 + understanding.vatPercent / 100) : value, text };
    }
    default:
      return { kind: 'text', text };
  }
}

function shown(cell: Cell): string {
  return textOfCell(cell).slice(0, SHOWN_CHARACTERS);
}

/** What is computed with, in numbers. `understood` counts rows before any is left out by an answer to a question. */
export function countsOf(
  table: Table,
  understanding: Understanding,
  data: CustomerData,
  understood: number,
  problems: Problems,
): Counts {
  const bad = Object.values(problems.counts).reduce((sum, count) => sum + count, 0);
  const firstLine = table.lines[understanding.firstRow] ?? 1;
  const lastLine = table.lines[table.rowCount - 1] ?? firstLine;
  const faults = [...table.faultCounts.values()].reduce((sum, count) => sum + count, 0);
  const empty = lastLine - firstLine + 1 - (table.rowCount - understanding.firstRow) - faults;
  const { firstDay, lastDay } = daysOf(data);
  const values = data.kind === 'orders' ? data.amount : data.revenue;
  let sum = 0;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] as number;
    if (!Number.isNaN(value)) sum += value;
  }
  const used = data.kind === 'orders' ? data.amount.length : data.names.length;
  return {
    ...{ understood, used, bad, empty: Math.max(0, empty), customers: data.names.length },
    ...{ firstDay, lastDay, sum },
  };
}

function daysOf(data: CustomerData): { readonly firstDay: number | null; readonly lastDay: number | null } {
  const days = data.kind === 'orders' ? data.day : (data.lastPurchase ?? []);
  let [first, last] = [Infinity, -Infinity];
  for (let place = 0; place < days.length; place += 1) {
    const day = days[place] as number;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return last === -Infinity ? { firstDay: null, lastDay: null } : { firstDay: first, lastDay: last };
}
