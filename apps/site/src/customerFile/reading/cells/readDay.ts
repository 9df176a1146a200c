import type { ProblemCode } from '../preview.ts';
import type { DateOrder } from '../reading.ts';
import { type Cell, DayCell, PercentCell } from '../table/cell.ts';
import { dayNumberOf, EARLIEST_DAY, EXCEL_DAY_ZERO, LATEST_DAY } from './calendar.ts';
import { type DateText, dateTextOf } from './dateText.ts';
import { textProblem } from './textProblem.ts';

/** Reads the day in a cell that is not empty, in days since 1970-01-01; or says why it has none. */
export function readDay(cell: Cell, order: DateOrder): number | ProblemCode {
  if (cell instanceof DayCell) return withinRange(cell.day);
  if (cell instanceof PercentCell) return 'notDate';
  if (typeof cell === 'number') return withinRange(Math.floor(cell) - EXCEL_DAY_ZERO);
  if (order === 'serial' && /^\d{5}(?:[.,]\d+)?$/.test(cell))
    return withinRange(Math.floor(Number(cell.replace(',', '.'))) - EXCEL_DAY_ZERO);
  const text = dateTextOf(cell);
  if (text === null) return textProblem(cell) ?? 'notDate';
  const [year, month, day] = inOrder(text, order);
  const number = dayNumberOf(fullYear(year), month, day);
  return number === null ? 'impossibleDate' : withinRange(number);
}

/** Year, month and day of a date whose numbers stand in that order. */
export function inOrder({ numbers, form }: DateText, order: DateOrder): readonly [number, number, number] {
  const [one, two, three] = numbers;
  if (form === 'ymd') return numbers;
  if (form === 'dmy') return [three, two, one];
  if (form === 'short' && order === 'ymd') return numbers;
  return order === 'mdy' ? [three, one, two] : [three, two, one];
}

/** Years of two digits: 70 … 99 were, 00 … 69 are in this century. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
}

function withinRange(day: number): number | ProblemCode {
  return day >= EARLIEST_DAY && day <= LATEST_DAY ? day : 'dateOutOfRange';
}
