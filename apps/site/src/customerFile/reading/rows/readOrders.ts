import { readAmount } from '../cells/readAmount.ts';
import { readDay } from '../cells/readDay.ts';
import type { Choices } from '../choices.ts';
import type { ProblemCode } from '../preview.ts';
import type { AnswerTo } from '../questions.ts';
import { factorOf, type Role } from '../reading.ts';
import { GrowingColumn } from '../table/growingColumn.ts';
import type { Table } from '../table/table.ts';
import type { TableColumn } from '../table/tableColumn.ts';
import type { Understanding } from '../understanding/understandTable.ts';
import { currencyChecker } from './currencyChecker.ts';
import { CustomerNames } from './customerNames.ts';
import { evaluateColumn } from './evaluateColumn.ts';
import { headerFinder } from './headerFinder.ts';
import { ProblemList } from './problemList.ts';
import { equalsSum, totalFinder } from './totals.ts';

/** The rows of an order log that can be read, before any question about them is answered. */
export interface ReadOrders {
  readonly names: readonly string[];
  /** For each order, the row of the table it comes from, its customer, day, and amount net of VAT. */
  readonly row: Uint32Array;
  readonly customer: Uint32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  /** Places of orders that add up others. */
  readonly totals: readonly number[];
  /** Rows of the table that add up others and are no orders: they lack a customer or a day. */
  readonly bareTotals: readonly number[];
  /** Rows of the table that have all but a customer and took that from above, or could have. */
  readonly withoutName: readonly number[];
  readonly emptyNames: AnswerTo<'emptyNames'>;
  readonly problems: ProblemList;
}

/** Rows without a name below one that has it are filled by themselves if they are so many of the rows. */
const GROUPED = 0.25;

/**
 * Reads the rows of an order log. Each that cannot be read is listed.
 *
 * @param answers - What the reader answered; whether names are taken from above is decided by the file if not said.
 */
export function readOrders(
  table: Table,
  understanding: Understanding,
  answers: NonNullable<Choices['answers']>,
): ReadOrders {
  const { columns, firstRow, width, decimal, dateOrder, vat, vatPercent, scale } = understanding;
  const withRole = (role: Role): readonly number[] =>
    columns.flatMap((column, index) => (column.role.value === role ? [index] : []));
  const customerColumns = withRole('customer');
  const [dateIndex = -1] = withRole('date');
  const [amountIndex = -1] = withRole('amount');
  const dates = table.columns[dateIndex];
  const amounts = table.columns[amountIndex];
  if (dates === undefined || amounts === undefined || customerColumns.length === 0)
    throw new RangeError('readOrders: customer, date and amount columns are needed');
  const days = evaluateColumn(dates, (cell) => readDay(cell, dateOrder.value));
  const factor = factorOf[scale.value];
  const divisor = vat.value === 'gross' ? 1 + vatPercent / 100 : 1;
  const values = evaluateColumn(amounts, (cell) => {
    const amount = readAmount(cell, decimal.value);
    if (typeof amount === 'string') return amount;
    return amount.percent ? 'percentage' : (amount.value * factor) / divisor;
  });
  const names = new CustomerNames(table, customerColumns);
  const namesTotal = totalFinder(table, [...customerColumns, dateIndex]);
  const repeatsHeader = headerFinder(table, understanding.headerRow);
  const isForeign = currencyChecker(table, understanding, amountIndex);
  const problems = new ProblemList();
  const filling =
    answers.emptyNames ??
    (isGrouped(
      table,
      firstRow,
      customerColumns.map((index) => table.columns[index]).filter((column) => column !== undefined),
      dates,
      amounts,
    )
      ? 'fillDown'
      : 'leaveOut');

  const rows = new GrowingColumn();
  const customers = new GrowingColumn();
  const totals: number[] = [];
  const bareTotals: number[] = [];
  const withoutName: number[] = [];
  const day = new Int32Array(table.rowCount - firstRow);
  const amount = new Float64Array(table.rowCount - firstRow);
  let nameAbove = -1;
  let [sum, sumSinceTotal, count, countSinceTotal] = [0, 0, 0, 0];

  const fail = (row: number, code: ProblemCode, index: number | null, role: Role | null): void => {
    const column = index === null ? undefined : table.columns[index];
    const cell = column?.cells[column.codes[row] as number] ?? firstCell(table, row);
    problems.add(code, table.lines[row] as number, cell, index, role);
  };

  for (let row = firstRow; row < table.rowCount; row += 1) {
    if (repeatsHeader(row)) {
      fail(row, 'repeatedHeader', null, null);
      continue;
    }
    const dateCode = dates.codes[row] as number;
    const amountCode = amounts.codes[row] as number;
    const value = values.values[amountCode] as number;
    const dayNumber = days.values[dateCode] as number;
    const isTotal = namesTotal(row);
    let customer = names.placeOf(row);
    const nameIsMissing = customer === 'noCustomer';
    const mayBeSum =
      (nameIsMissing || dateCode === 0) &&
      (equalsSum(value, sum, count, factor) || equalsSum(value, sumSinceTotal, countSinceTotal, factor));
    if ((isTotal || mayBeSum) && (nameIsMissing || dateCode === 0 || Number.isNaN(value))) {
      bareTotals.push(row);
      [sumSinceTotal, countSinceTotal] = [0, 0];
      if (answers.totals !== 'keep') continue;
    }
    if ((table.widths[row] as number) > width) {
      fail(row, understanding.beyond, width, null);
      continue;
    }
    if (typeof customer === 'number') nameAbove = customer;
    else if (nameIsMissing && nameAbove >= 0 && !Number.isNaN(dayNumber) && !Number.isNaN(value)) {
      withoutName.push(row);
      if (filling === 'fillDown') customer = nameAbove;
    }
    if (typeof customer === 'number' && dateCode === 0 && amountCode === 0) {
      // The heading of a group, or a note.
      if (filling !== 'fillDown') fail(row, 'tooFewCells', null, null);
      continue;
    }
    if (typeof customer !== 'number') {
      fail(row, customer, customerColumns[0] ?? null, 'customer');
      continue;
    }
    if (Number.isNaN(dayNumber)) {
      fail(row, days.problems.get(dateCode) ?? 'noDate', dateIndex, 'date');
      continue;
    }
    if (Number.isNaN(value)) {
      fail(row, values.problems.get(amountCode) ?? 'noAmount', amountIndex, 'amount');
      continue;
    }
    if (value === 0) {
      fail(row, 'zeroAmount', amountIndex, 'amount');
      continue;
    }
    if (isForeign(row)) {
      fail(row, 'otherCurrency', amountIndex, 'amount');
      continue;
    }
    const place = rows.length;
    if (isTotal) totals.push(place);
    else {
      sum += value;
      sumSinceTotal += value;
      count += 1;
      countSinceTotal += 1;
    }
    rows.push(row);
    customers.push(customer);
    day[place] = dayNumber;
    amount[place] = value;
  }
  return {
    ...{ names: names.names, row: rows.finish(), customer: customers.finish() },
    ...{ day: day.slice(0, rows.length), amount: amount.slice(0, rows.length) },
    ...{ totals, bareTotals, withoutName, problems, emptyNames: filling },
  };
}

function firstCell(table: Table, row: number): string | number {
  for (const column of table.columns) {
    const cell = column.cells[column.codes[row] as number];
    if (cell !== undefined && cell !== '') return typeof cell === 'object' ? '' : cell;
  }
  return '';
}

/** Whether the table is grouped by customer: many rows have a day and an amount and no name. */
function isGrouped(
  table: Table,
  firstRow: number,
  customers: readonly TableColumn[],
  dates: TableColumn,
  amounts: TableColumn,
): boolean {
  let [complete, nameless] = [0, 0];
  for (let row = firstRow; row < table.rowCount; row += 1) {
    if (dates.codes[row] === 0 || amounts.codes[row] === 0) continue;
    complete += 1;
    if (customers[0]?.codes[row] === 0 && customers.every(({ codes }) => codes[row] === 0)) nameless += 1;
  }
  return nameless >= Math.max(2, complete * GROUPED) && nameless < complete;
}
