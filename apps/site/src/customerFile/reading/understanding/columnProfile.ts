import { dateTextOf, type DateText } from '../cells/dateText.ts';
import { formOf, type NumberForm, quickForm } from '../cells/numberForm.ts';
import { numberTextOf } from '../cells/numberText.ts';
import { type Cell, DayCell, PercentCell } from '../table/cell.ts';
import type { TableColumn } from '../table/tableColumn.ts';

/** What a column holds, counted over all its rows with data. */
export interface ColumnProfile {
  /** Rows whose cell is not empty. */
  readonly filled: number;
  /** Rows of each kind; a cell may be of several: 20261123 is a number and a date. */
  readonly numbers: number;
  readonly dates: number;
  /** Numbers that Excel would count a day between 1990 and 2099 as. */
  readonly serials: number;
  /** Cells with a letter that are neither. */
  readonly texts: number;
  readonly negatives: number;
  readonly percentages: number;
  readonly distinct: number;
  /** Distinct numbers of each form. */
  readonly forms: Readonly<Record<NumberForm, number>>;
  /** Distinct numbers whose groups of three are divided by a space, by an apostrophe. */
  readonly spaces: number;
  readonly apostrophes: number;
  /** Rows that name a currency beside the number. */
  readonly currencies: ReadonlyMap<string, number>;
  /** Distinct dates whose order their form leaves open, with their rows. */
  readonly openDates: readonly { readonly date: DateText; readonly code: number; readonly rows: number }[];
}

const SERIALS = { least: 32_874, most: 73_050 } as const;

/** Profiles a column from that row on. */
export function profileOf(column: TableColumn, firstRow: number): ColumnProfile {
  const counts = countsFrom(column, firstRow);
  const forms = { plain: 0, commaDecimal: 0, pointDecimal: 0, commaOpen: 0, pointOpen: 0 };
  const currencies = new Map<string, number>();
  const openDates: { date: DateText; code: number; rows: number }[] = [];
  let [filled, numbers, dates, serials, texts] = [0, 0, 0, 0, 0];
  let [negatives, percentages, distinct, spaces, apostrophes] = [0, 0, 0, 0, 0];
  for (let code = 1; code < column.cells.length; code += 1) {
    const rows = counts[code] as number;
    if (rows === 0) continue;
    const cell = column.cells[code] as Cell;
    filled += rows;
    distinct += 1;
    if (cell instanceof DayCell) {
      dates += rows;
      continue;
    }
    if (cell instanceof PercentCell) {
      numbers += rows;
      percentages += rows;
      if (cell.percent < 0) negatives += rows;
      continue;
    }
    if (isSerial(cell)) serials += rows;
    if (typeof cell === 'number') {
      numbers += rows;
      if (cell < 0) negatives += rows;
      continue;
    }
    const form = quickForm(cell);
    if (form !== undefined) {
      numbers += rows;
      forms[form] += 1;
      if (cell.startsWith('-')) negatives += rows;
      if (cell.length > 4 && /[ \u00a0\u202f]/.test(cell)) spaces += 1;
      if (cell.length === 8 && dateTextOf(cell) !== null) dates += rows;
      continue;
    }
    const number = beginsLikeName(cell) ? null : numberTextOf(cell);
    const bodyForm = number === null ? null : formOf(number.body);
    if (number !== null && bodyForm !== null) {
      numbers += rows;
      forms[bodyForm] += 1;
      if (number.negative) negatives += rows;
      if (number.percent) percentages += rows;
      if (number.grouped === 'space') spaces += 1;
      if (number.grouped === "'") apostrophes += 1;
      if (number.currency !== null)
        currencies.set(number.currency, (currencies.get(number.currency) ?? 0) + rows);
      continue;
    }
    const date = dateTextOf(cell);
    if (date !== null) {
      dates += rows;
      if (date.form === 'yearLast' || date.form === 'short') openDates.push({ date, code, rows });
    } else if (/\p{L}/u.test(cell)) texts += rows;
  }
  return {
    ...{ filled, numbers, dates, serials, texts, negatives, percentages, distinct },
    ...{ forms, spaces, apostrophes, currencies, openDates },
  };
}

/** For each distinct cell, its rows from `firstRow` on. */
function countsFrom({ codes, counts }: TableColumn, firstRow: number): Uint32Array {
  const remaining = counts.slice();
  for (let row = 0; row < firstRow; row += 1) {
    const code = codes[row] as number;
    remaining[code] = (remaining[code] as number) - 1;
  }
  return remaining;
}

function isSerial(cell: string | number): boolean {
  const number =
    typeof cell === 'number' ? cell : /^\d{5}(?:[.,]\d+)?$/.test(cell) ? Number(cell.slice(0, 5)) : 0;
  return number >= SERIALS.least && number <= SERIALS.most;
}

/** Two letters in front that are no currency: a name; most cells of a column of names are told so at one look. */
function beginsLikeName(text: string): boolean {
  return (
    /^\p{L}\p{L}/u.test(text) &&
    !/^(?:ft|huf|eur|usd|gbp|chf|pln|czk|ron|sek|nok|dkk|kr|lei|forint)/i.test(text)
  );
}
