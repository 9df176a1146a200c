import type { Choices } from '../choices.ts';
import {
  type Column,
  type DateOrder,
  type Decimal,
  type Detected,
  type Kind,
  type MarginForm,
  neededRoles,
  type Role,
  type Scale,
  type Separator,
  type Thousands,
  type Vat,
} from '../reading.ts';
import { textOfCell } from '../table/cell.ts';
import type { Table } from '../table/table.ts';
import { profileOf } from './columnProfile.ts';
import { currencyOf } from './currencyOf.ts';
import { columnsOfCutAmounts } from './cutAmounts.ts';
import { dateOrderOf } from './dateOrderOf.ts';
import { decimalOf } from './decimalOf.ts';
import type { Header } from './headerOf.ts';
import { kindOf } from './kindOf.ts';
import { marginFormOf, marginNumbersOf, percentOfOne } from './marginForm.ts';
import { type NamedColumn, rolesOfColumns, rolesOfPairs } from './rolesOfColumns.ts';
import { namesScale, scaleOf } from './scaleOf.ts';
import { usualVatPercent, vatOf } from './vatOf.ts';

/** What the rows and columns of a table mean. */
export interface Understanding {
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly headerLine: Detected<number | null>;
  readonly firstLine: Detected<number>;
  /** How many columns belong to the table; cells beyond them are too many. */
  readonly width: number;
  /** What is wrong with a row that has more. */
  readonly beyond: 'tooManyCells' | 'cutAmount';
  readonly kind: Detected<Kind>;
  readonly columns: readonly Column[];
  readonly decimal: Detected<Decimal>;
  readonly thousands: Detected<Thousands>;
  readonly dateOrder: Detected<DateOrder>;
  readonly currency: Detected<string | null>;
  readonly vat: Detected<Vat>;
  readonly vatPercent: number;
  readonly scale: Detected<Scale>;
  readonly marginForm: Detected<MarginForm>;
  /** What a margin without a percent sign is multiplied by to be percent, unless it is money. */
  readonly percentOfOne: 1 | 100;
  /** Roles that no column has and that are needed. */
  readonly lacks: readonly Role[];
}

/** A column without a heading belongs to the table if it is filled in so many of the rows. */
const OFTEN = 0.1;

/** Understands a table that has at least one row, in the light of what the reader chose; with the header as it was found. */
export function understandTable(
  table: Table,
  found: Header,
  choices: Choices,
  language: 'hu' | 'et',
  separator: Separator | null,
): Understanding {
  const header = chosenHeader(table, found, choices);
  const headerRow = header.headerRow.value;
  const firstRow = header.firstRow.value;
  const rows = table.rowCount - firstRow;
  const profiles = table.columns.map((column) => profileOf(column, firstRow));
  const names = table.columns.map((_, index) => headingOf(table, header, index));
  const widest = table.columns.reduce(
    (most, _, index) =>
      names[index] !== '' || (profiles[index]?.filled ?? 0) >= Math.max(2, rows * OFTEN) || rows < 3
        ? index + 1
        : most,
    1,
  );
  const cut = columnsOfCutAmounts(
    names.slice(0, widest),
    table.columns.slice(0, widest),
    profiles.slice(0, widest),
    separator,
  );
  const width = widest - cut;
  const columns: readonly NamedColumn[] = profiles
    .slice(0, width)
    .map((profile, index) => ({ profile, name: names[index] ?? '' }));
  const kind = chosen(choices.kind, kindOf(columns, rows));
  const roles = { ...rolesOfPairs(columns, kind.value), ...choices.roles };
  const described = rolesOfColumns(columns, kind.value, rows, roles);
  const place = (role: Role): number => described.findIndex((column) => column.role.value === role);
  const money = described.flatMap(({ role }, index) => (moneyRoles.has(role.value) ? [index] : []));
  const dateColumn = place(kind.value === 'orders' ? 'date' : 'lastPurchase');
  const marks = decimalOf(
    (money.length > 0 ? money : [...columns.keys()]).map((index) => profiles[index]).filter(isThere),
  );
  const date = table.columns[dateColumn];
  const dateProfile = profiles[dateColumn];
  const headings = money.map((index) => names[index] ?? '');
  const titles = titlesOf(table, headerRow ?? 0);
  const currency = currencyOf(
    money.map((index) => profiles[index]).filter(isThere),
    table.columns[place('currency')] ?? null,
    [...headings, ...titles],
  );
  const decimal = chosen(choices.decimal, marks.decimal);
  const marginColumn = table.columns[place('margin')];
  const margins =
    marginColumn && marginNumbersOf(marginColumn, table.columns[place('revenue')], firstRow, decimal.value);
  const marginForm = chosen<MarginForm>(
    choices.marginForm,
    margins === undefined
      ? { value: 'money', certain: true, others: [] }
      : marginFormOf(names[place('margin')] ?? '', margins),
  );
  return {
    headerRow,
    firstRow,
    headerLine: lineOf(table, header.headerRow),
    firstLine: { ...header.firstRow, value: table.lines[firstRow] ?? 1, others: [] },
    width,
    beyond: cut > 0 ? 'cutAmount' : 'tooManyCells',
    kind,
    columns: described,
    decimal,
    thousands: chosen(choices.thousands, thousandsUnder(choices.decimal, marks.thousands)),
    dateOrder: chosen(
      choices.dateOrder,
      date === undefined || dateProfile === undefined
        ? { value: 'ymd', certain: true, others: [] }
        : dateOrderOf(date, dateProfile, firstRow),
    ),
    currency: chosen(choices.currency, currency),
    vat: chosen(choices.vat, vatOf(headings[0] ?? '')),
    vatPercent: choices.vatPercent ?? usualVatPercent(choices.currency ?? currency.value, language),
    scale: chosen(choices.scale, scaleOf(headings, titles)),
    marginForm,
    percentOfOne: margins === undefined ? 1 : percentOfOne(marginForm.value, margins),
    lacks: neededRoles[kind.value].filter((role) => place(role) === -1),
  };
}

const moneyRoles: ReadonlySet<Role> = new Set<Role>([
  'amount',
  'revenue',
  'earlierRevenue',
  'cost',
  'margin',
]);

/** What the reader chose is certain. */
function chosen<Value>(choice: Value | undefined, detected: Detected<Value>): Detected<Value> {
  if (choice === undefined) return detected;
  const others = [detected.value, ...detected.others].filter((other) => other !== choice);
  return { value: choice, certain: true, others };
}

function chosenHeader(table: Table, detected: Header, { headerLine, firstLine }: Choices): Header {
  const rowOf = (line: number): number => Math.max(0, table.lines.indexOf(line));
  const headerRow = chosen(
    headerLine === undefined || headerLine === null ? headerLine : rowOf(headerLine),
    detected.headerRow,
  );
  const behindHeader = headerLine === undefined ? detected.firstRow.value : (headerRow.value ?? -1) + 1;
  const firstRow = firstLine === undefined ? behindHeader : rowOf(firstLine);
  return { headerRow, firstRow: { ...detected.firstRow, value: Math.min(firstRow, table.rowCount - 1) } };
}

function lineOf(table: Table, row: Detected<number | null>): Detected<number | null> {
  const line = (place: number | null): number | null =>
    place === null ? null : (table.lines[place] ?? null);
  return { value: line(row.value), certain: row.certain, others: row.others.map(line) };
}

/** What stands above the header and says what amounts are counted in: "adatok ezer Ft-ban". */
function titlesOf(table: Table, headerRow: number): readonly string[] {
  return table.columns.flatMap(({ cells, codes }) =>
    Array.from({ length: headerRow }, (_, row) => textOfCell(cells[codes[row] as number] ?? '')).filter(
      namesScale,
    ),
  );
}

/** The heading of a column: what stands in the header and the rows that belong to it. */
function headingOf(table: Table, header: Header, index: number): string {
  const from = header.headerRow.value;
  if (from === null) return '';
  const column = table.columns[index];
  const parts: string[] = [];
  for (let row = from; row < header.firstRow.value; row += 1) {
    const text = textOfCell(column?.cells[column.codes[row] as number] ?? '');
    if (text !== '') parts.push(text);
  }
  return parts.join(' ').replace(/\s+/g, ' ');
}

function thousandsUnder(decimal: Decimal | undefined, detected: Detected<Thousands>): Detected<Thousands> {
  return detected.value === decimal
    ? { value: decimal === ',' ? '.' : ',', certain: true, others: [] }
    : detected;
}

function isThere<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
