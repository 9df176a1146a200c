import { inOrder } from '../cells/readDay.ts';
import { dayNumberOf } from '../cells/calendar.ts';
import { dateTextOf, type DateText } from '../cells/dateText.ts';
import type { DateOrder, Detected } from '../reading.ts';
import type { TableColumn } from '../table/tableColumn.ts';
import type { ColumnProfile } from './columnProfile.ts';

/** Rows against the winner that are slips. */
const SLIPS = 0.02;
/** A file is in order of time if so many of its steps go one way. */
const ORDERLY = 0.97;
const DISORDERLY = 0.8;
const ENOUGH_STEPS = 8;
/** So many different dates spread over years if they are read in the wrong order. */
const ENOUGH_DATES = 12;
const SPREAD = 2.5;

/**
 * The order of day, month and year, by every date of the column. 03.04.2026 alone could be two days; what decides is
 * whether the other dates exist in the calendar that way, and then whether the rows follow each other in time.
 */
export function dateOrderOf(
  column: TableColumn,
  profile: ColumnProfile,
  firstRow: number,
): Detected<DateOrder> {
  const { openDates, serials, dates, filled } = profile;
  if (dates === 0 && serials > 0) return { value: 'serial', certain: serials >= filled * 0.9, others: [] };
  if (openDates.length === 0) return { value: 'ymd', certain: true, others: [] };
  const candidates: readonly DateOrder[] = openDates.every(({ date }) => date.form === 'yearLast')
    ? ['dmy', 'mdy']
    : ['dmy', 'ymd', 'mdy'];
  const all = openDates.reduce((sum, { rows }) => sum + rows, 0);
  const rated = candidates
    .map((order) => ({ order, real: realRows(openDates, order), years: yearsOf(openDates, order) }))
    .sort((one, two) => two.real - one.real || one.years - two.years);
  const [first, ...rest] = rated;
  if (first === undefined) return { value: 'dmy', certain: false, others: ['mdy'] };
  // Read in the wrong order, days become years and spread over three decades.
  const isSpread = (years: number): boolean =>
    openDates.length >= ENOUGH_DATES && years > first.years * SPREAD;
  const rivals = rest.filter(({ real, years }) => real >= first.real * (1 - SLIPS) && !isSpread(years));
  if (rivals.length === 0) {
    const certain = first.real >= all * (1 - SLIPS);
    return { value: first.order, certain, others: certain ? [] : rest.map(({ order }) => order) };
  }
  const orders = [first.order, ...rivals.map(({ order }) => order)];
  const inTime = orders.filter((order) => orderliness(column, firstRow, order) >= ORDERLY);
  const [only] = inTime;
  const others = (value: DateOrder): DateOrder[] => orders.filter((order) => order !== value);
  if (inTime.length === 1 && only !== undefined) {
    const disorderly = others(only).every((order) => orderliness(column, firstRow, order) < DISORDERLY);
    return { value: only, certain: disorderly, others: others(only) };
  }
  // Day first is how both countries write; points leave hardly a doubt, for who writes the month first writes strokes.
  const fewestYears = Math.min(
    ...rated.filter(({ order }) => orders.includes(order)).map(({ years }) => years),
  );
  const likely = rated.filter(({ order, years }) => orders.includes(order) && years === fewestYears);
  const value = likely.some(({ order }) => order === 'dmy') ? 'dmy' : (likely[0]?.order ?? first.order);
  return { value, certain: false, others: others(value) };
}

/** Rows whose date exists in that order. */
function realRows(dates: ColumnProfile['openDates'], order: DateOrder): number {
  return dates.reduce((sum, { date, rows }) => (dayIn(date, order) === null ? sum : sum + rows), 0);
}

/** How many different years the dates would lie in. */
function yearsOf(dates: ColumnProfile['openDates'], order: DateOrder): number {
  return new Set(dates.map(({ date }) => inOrder(date, order)[0])).size;
}

function dayIn(date: DateText, order: DateOrder): number | null {
  const [year, month, day] = inOrder(date, order);
  return dayNumberOf(year < 100 ? 2000 + year : year, month, day);
}

/** The share of steps from row to row, where the day changes, that go the way that most go; 0 for too few steps. */
function orderliness({ cells, codes }: TableColumn, firstRow: number, order: DateOrder): number {
  const days = cells.map((cell) => {
    const date = typeof cell === 'string' ? dateTextOf(cell) : null;
    return date === null ? null : dayIn(date, order);
  });
  let [before, up, down] = [null as number | null, 0, 0];
  for (let row = firstRow; row < codes.length; row += 1) {
    const day = days[codes[row] as number] ?? null;
    if (day === null) continue;
    if (before !== null && day > before) up += 1;
    else if (before !== null && day < before) down += 1;
    before = day;
  }
  return up + down < ENOUGH_STEPS ? 0 : Math.max(up, down) / (up + down);
}
