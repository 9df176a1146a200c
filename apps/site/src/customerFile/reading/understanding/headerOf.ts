import { dateTextOf } from '../cells/dateText.ts';
import { formOf, quickForm } from '../cells/numberForm.ts';
import { numberTextOf } from '../cells/numberText.ts';
import type { Detected } from '../reading.ts';
import { type Cell, textOfCell } from '../table/cell.ts';
import type { Table } from '../table/table.ts';
import { isKnownHeading } from './headings.ts';

/** Where the header and the data are, as places of rows in the table. */
export interface Header {
  /** null if there is none. */
  readonly headerRow: Detected<number | null>;
  readonly firstRow: Detected<number>;
}

/** A header stands among so many rows at the top, or there is none. */
const TOP = 25;
/** A column counts as one of numbers or dates if so much of it is. */
const MOSTLY = 0.6;
const unitRow =
  /^\(?(?:(?:(?:ezer|millió|tuh\.?|tuhat|mln|[em]) ?)?(?:ft|huf|eur|eurot|€)|db|tk|fő|nap|%)\)?$/i;

/**
 * Finds the header: the row near the top whose cells are names of columns that we know, years, or text where the column
 * below holds numbers or dates. If there are no data below it, the first row with data lies behind the last row.
 */
export function headerOf(table: Table): Header {
  const typed = typedColumns(table);
  const rows = Array.from({ length: Math.min(TOP, table.rowCount) }, (_, row) => judge(table, row, typed));
  const mostNames = Math.max(0, ...rows.map(({ fits, names }) => (fits ? names : 0)));
  const headerRow =
    mostNames > 0
      ? rows.findIndex(({ fits, names }) => fits && names === mostNames)
      : rows.findIndex(({ fits, headsTyped }) => fits && headsTyped);
  if (headerRow === -1) return withoutHeader(rows);
  let firstRow = headerRow + 1;
  while (rows[firstRow]?.belongsToHeader === true) firstRow += 1;
  const sure =
    rows[headerRow]?.onlyYears !== true &&
    (mostNames >= 2 || (typed.some(Boolean) && rows[headerRow]?.headsTyped === true));
  return {
    headerRow: { value: headerRow, certain: sure, others: sure ? [] : [null] },
    firstRow: { value: firstRow, certain: true, others: [] },
  };
}

interface Judgement {
  /** Whether it may be the header: two cells or more, none a number or date in a column of such. */
  readonly fits: boolean;
  /** Cells that are known names of columns, or years that head columns. */
  readonly names: number;
  /** Whether nothing but years says that it is a header. */
  readonly onlyYears: boolean;
  /** Whether a column of numbers or dates has a text here. */
  readonly headsTyped: boolean;
  /** Whether it is a second row of the header: units, or names once more. */
  readonly belongsToHeader: boolean;
  /** Whether a column of numbers or dates has such a cell here. */
  readonly isData: boolean;
}

function judge(table: Table, row: number, typed: readonly boolean[]): Judgement {
  let [filled, names, typedTexts, typedCells, units] = [0, 0, 0, 0, 0];
  const years = yearsOfHeader(table, row);
  for (const [index, column] of table.columns.entries()) {
    const cell = column.cells[column.codes[row] as number] as Cell;
    if (cell === '') continue;
    filled += 1;
    const text = textOfCell(cell);
    if (unitRow.test(text)) units += 1;
    const isTyped = !years.has(text) && isNumberOrDate(cell);
    if (years.has(text) || (!isTyped && isKnownHeading(text))) names += 1;
    if (typed[index] === true && isTyped) typedCells += 1;
    else if (typed[index] === true) typedTexts += 1;
  }
  return {
    fits: filled >= 2 && typedCells === 0,
    names,
    onlyYears: years.size > 0 && names === years.size,
    headsTyped: typedTexts > 0,
    belongsToHeader: filled > 0 && typedCells === 0 && (units === filled || names >= 2),
    isData: filled >= 2 && typedCells > 0,
  };
}

/**
 * The years that head columns, as in a pivot table: two or more numbers, each a year of its own, beside texts of which
 * one is a known name; or beside any, if it is the first row that has several cells. Amounts that happen to look like
 * years stand further down.
 */
function yearsOfHeader(table: Table, row: number): ReadonlySet<string> {
  const years = new Set<string>();
  let [texts, isKnown] = [0, false];
  for (const { cells, codes } of table.columns) {
    const cell = cells[codes[row] as number] as Cell;
    if (cell === '') continue;
    const text = textOfCell(cell);
    if (!isNumberOrDate(cell)) {
      texts += 1;
      isKnown ||= isKnownHeading(text);
    } else if (!/^(?:19|20)\d\d$/.test(text) || years.has(text)) return new Set();
    else years.add(text);
  }
  const heads = years.size >= 2 && texts > 0 && (isKnown || isFirstOfSeveralCells(table, row));
  return heads ? years : new Set();
}

function isFirstOfSeveralCells({ columns }: Table, row: number): boolean {
  for (let above = 0; above < row; above += 1)
    if (columns.filter(({ codes }) => codes[above] !== 0).length >= 2) return false;
  return true;
}

function withoutHeader(rows: readonly Judgement[]): Header {
  const firstData = Math.max(
    0,
    rows.findIndex(({ isData }) => isData),
  );
  return {
    headerRow: { value: null, certain: rows[firstData]?.isData === true, others: [] },
    firstRow: { value: firstData, certain: true, others: [] },
  };
}

/** Which columns hold numbers or dates: by all rows below the first third, where no header stands any more. */
function typedColumns(table: Table): readonly boolean[] {
  const start = table.rowCount < 2 ? 0 : Math.max(1, Math.min(TOP, Math.floor(table.rowCount / 3)));
  return table.columns.map(({ cells, codes, counts }) => {
    const below = counts.slice();
    for (let row = 0; row < start; row += 1) {
      const code = codes[row] as number;
      below[code] = (below[code] as number) - 1;
    }
    const filled = table.rowCount - start - (below[0] as number);
    // Of most columns a part tells what the whole is.
    let [typed, others] = [0, 0];
    for (let code = 1; code < cells.length; code += 1) {
      const rows = below[code] as number;
      if (rows === 0) continue;
      if (isNumberOrDate(cells[code] as Cell)) typed += rows;
      else others += rows;
      if (typed >= filled * MOSTLY) return true;
      if (others > filled * (1 - MOSTLY)) return false;
    }
    return filled > 0 && typed >= filled * MOSTLY;
  });
}

function isNumberOrDate(cell: Cell): boolean {
  if (typeof cell !== 'string') return true;
  if (quickForm(cell) !== undefined) return true;
  const unit = cell.charCodeAt(0);
  // Digits, signs and brackets; a currency may stand in front.
  if (unit > 64 && !/^(?:ft|huf|eur|usd|€|\$|−|–)/i.test(cell)) return dateTextOf(cell) !== null;
  const number = numberTextOf(cell);
  return (number !== null && formOf(number.body) !== null) || dateTextOf(cell) !== null;
}
