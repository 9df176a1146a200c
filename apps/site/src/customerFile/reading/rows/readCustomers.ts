import { readAmount } from '../cells/readAmount.ts';
import { readDay } from '../cells/readDay.ts';
import type { Choices } from '../choices.ts';
import type { ProblemCode } from '../preview.ts';
import { factorOf, type Role } from '../reading.ts';
import { GrowingColumn } from '../table/growingColumn.ts';
import type { Table } from '../table/table.ts';
import { marginShare } from '../understanding/marginShare.ts';
import type { Understanding } from '../understanding/understandTable.ts';
import { currencyChecker } from './currencyChecker.ts';
import { CustomerNames } from './customerNames.ts';
import { type EvaluatedColumn, evaluateColumn } from './evaluateColumn.ts';
import { headerFinder } from './headerFinder.ts';
import { ProblemList } from './problemList.ts';
import { equalsSum, totalFinder } from './totals.ts';

/** The numbers that a customer list may have. */
export const customerNumbers = [
  'revenue',
  'earlierRevenue',
  'cost',
  'margin',
  'contacts',
  'lastPurchase',
] as const;
export type CustomerNumber = (typeof customerNumbers)[number];

/** The rows of a customer list that can be read, before any question about them is answered. */
export interface ReadCustomers {
  readonly names: readonly string[];
  /** For each row that can be read, its row in the table and its name. */
  readonly row: Uint32Array;
  readonly customer: Uint32Array;
  /** For each row, NaN where the cell is empty; only the columns that the file has. */
  readonly numbers: Readonly<Partial<Record<CustomerNumber, Float64Array>>>;
  /** Places of rows that add up others. */
  readonly totals: readonly number[];
  /** Rows of the table that add up others and have no name. */
  readonly bareTotals: readonly number[];
  readonly problems: ProblemList;
}

/** Reads the rows of a customer list. Each that cannot be read is listed. */
export function readCustomers(
  table: Table,
  understanding: Understanding,
  answers: NonNullable<Choices['answers']>,
): ReadCustomers {
  const { columns, firstRow, width, headerRow } = understanding;
  const withRole = (role: Role): readonly number[] =>
    columns.flatMap((column, index) => (column.role.value === role ? [index] : []));
  const customerColumns = withRole('customer');
  const [revenueIndex = -1] = withRole('revenue');
  if (customerColumns.length === 0 || revenueIndex === -1)
    throw new RangeError('readCustomers: customer and revenue columns are needed');
  const evaluated = customerNumbers.flatMap((role) => {
    const [index] = withRole(role);
    const column = index === undefined ? undefined : table.columns[index];
    if (index === undefined || column === undefined) return [];
    return [
      { role, index, column, cells: evaluateColumn(column, (cell) => readNumber(role, cell, understanding)) },
    ];
  });
  const shares = marginShares(table, withRole('margin')[0], understanding);
  const names = new CustomerNames(table, customerColumns);
  const namesTotal = totalFinder(table, customerColumns);
  const repeatsHeader = headerFinder(table, headerRow);
  const isForeign = currencyChecker(table, understanding, revenueIndex);
  const problems = new ProblemList();
  const rows = new GrowingColumn();
  const customers = new GrowingColumn();
  const totals: number[] = [];
  const bareTotals: number[] = [];
  const numbers = Object.fromEntries(
    evaluated.map(({ role }) => [role, new Float64Array(table.rowCount - firstRow)]),
  ) as Record<CustomerNumber, Float64Array>;
  let [sum, count] = [0, 0];

  for (let row = firstRow; row < table.rowCount; row += 1) {
    const fail = (code: ProblemCode, index: number, role: Role | null): void => {
      const column = table.columns[index];
      const cell = column?.cells[column.codes[row] as number] ?? '';
      problems.add(code, table.lines[row] as number, cell, role === null ? null : index, role);
    };
    if (repeatsHeader(row)) {
      fail('repeatedHeader', 0, null);
      continue;
    }
    const customer = names.placeOf(row);
    const revenue = valueAt(evaluated[0], row);
    const isSum =
      equalsSum(revenue, sum, count, factorOf[understanding.scale.value]) &&
      (customer === 'noCustomer' || row === table.rowCount - 1);
    if (customer === 'noCustomer' && (isSum || namesTotal(row))) {
      bareTotals.push(row);
      if (answers.totals !== 'keep') continue;
    }
    if ((table.widths[row] as number) > width) {
      fail(understanding.beyond, width, null);
      continue;
    }
    if (typeof customer !== 'number') {
      fail(customer, customerColumns[0] ?? 0, 'customer');
      continue;
    }
    if (evaluated.every(({ column }) => column.codes[row] === 0)) {
      fail('tooFewCells', customerColumns[0] ?? 0, null);
      continue;
    }
    const bad = evaluated.find(({ column, cells }) => cells.problems.has(column.codes[row] as number));
    if (bad !== undefined) {
      fail(bad.cells.problems.get(bad.column.codes[row] as number) ?? 'notNumber', bad.index, bad.role);
      continue;
    }
    if (isForeign(row)) {
      fail('otherCurrency', revenueIndex, 'revenue');
      continue;
    }
    const place = rows.length;
    for (const each of evaluated) (numbers[each.role] as Float64Array)[place] = valueAt(each, row);
    const share = shares?.(row) ?? NaN;
    if (!Number.isNaN(share)) numbers.margin[place] = share * revenue;
    if (isSum || namesTotal(row)) totals.push(place);
    else if (!Number.isNaN(revenue)) {
      sum += revenue;
      count += 1;
    }
    rows.push(row);
    customers.push(customer);
  }
  const cut = Object.fromEntries(evaluated.map(({ role }) => [role, numbers[role].slice(0, rows.length)]));
  return {
    ...{ names: names.names, row: rows.finish(), customer: customers.finish() },
    ...{ numbers: cut, totals, bareTotals, problems },
  };
}

function valueAt(
  evaluated:
    { readonly column: { readonly codes: Uint32Array }; readonly cells: EvaluatedColumn } | undefined,
  row: number,
): number {
  return evaluated?.cells.values[evaluated.column.codes[row] as number] ?? NaN;
}

const gross: ReadonlySet<CustomerNumber> = new Set<CustomerNumber>(['revenue', 'earlierRevenue']);

function readNumber(
  role: CustomerNumber,
  cell: Parameters<typeof readAmount>[0],
  understanding: Understanding,
): number | ProblemCode {
  const { decimal, dateOrder, vat, vatPercent, scale } = understanding;
  if (role === 'lastPurchase') return readDay(cell, dateOrder.value);
  const amount = readAmount(cell, decimal.value);
  if (typeof amount === 'string') return amount;
  if (amount.percent && role !== 'margin') return 'percentage';
  if (role === 'contacts') return amount.value;
  const share = role === 'margin' ? marginShare(amount, understanding) : null;
  if (share !== null) return Number.isNaN(share) ? 'notNumber' : share;
  const value = amount.value * factorOf[scale.value];
  return vat.value === 'gross' && gross.has(role) ? value / (1 + vatPercent / 100) : value;
}

/** For each row, the share of the price that its margin is, NaN where it is money; null if all are money. */
function marginShares(
  table: Table,
  index: number | undefined,
  understanding: Understanding,
): ((row: number) => number) | null {
  const column = index === undefined ? undefined : table.columns[index];
  if (column === undefined) return null;
  const { values } = evaluateColumn(column, (cell) => {
    const amount = readAmount(cell, understanding.decimal.value);
    return typeof amount === 'string' ? amount : (marginShare(amount, understanding) ?? NaN);
  });
  if (values.every(Number.isNaN)) return null;
  return (row) => values[column.codes[row] as number] as number;
}
