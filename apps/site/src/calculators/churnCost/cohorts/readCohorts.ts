import { readNumber } from '@monday-letter/locale';

/** Why a line is left out. */
export type CohortTrouble = 'number' | 'rises' | 'tooMany';

/** A line that is left out, and why. */
export interface CohortProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly trouble: CohortTrouble;
}

/** Typed lines as cohorts: customers at the start, and how many of them were left year by year. */
export interface CohortReading {
  readonly cohorts: readonly (readonly number[])[];
  readonly problems: readonly CohortProblem[];
}

/** More lines, or years in a line, no firm has; beyond, nothing is looked at. */
export const mostCohorts = 60;
const mostCustomers = 1e9;

/**
 * Reads cohorts, one per line: counts apart by semicolons or tabs, or else by commas and spaces. A name before a colon
 * or in a cell of its own, a column of years and a heading are skipped; a single column of counts is one cohort, written
 * downwards. Whatever else cannot be read is named and left out. Never throws.
 */
export function readCohorts(text: string): CohortReading {
  const lines = text
    .split(/\r\n?|\n/)
    .map((typed, index) => ({ line: index + 1, text: typed.trim() }))
    .filter(({ text: typed }, index) => typed && (index > 0 || /\d/.test(typed)))
    .slice(0, mostCohorts + 1)
    .map((line) => ({ ...line, cells: cellsOf(line.text) }));
  const isYear = (cell = '') => /^(?:19|20)\d\d\.?$/.test(cell);
  const years = lines.flatMap(({ cells: [cell = ''] }) => (isYear(cell) ? parseInt(cell) : []));
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? 0));
  const isDated = steps.length > 0 && steps.every((step) => step === steps[0] && Math.abs(step) === 1);

  const cohorts: number[][] = [];
  const problems: CohortProblem[] = [];
  for (const [index, { cells, ...line }] of lines.entries()) {
    const counts = cells.slice(isDated && isYear(cells[0]) ? 1 : 0).map(countOf);
    const trouble =
      index === mostCohorts || counts.length > mostCohorts
        ? 'tooMany'
        : counts.some(Number.isNaN) || !((counts[0] ?? 0) > 0)
          ? 'number'
          : rises(counts)
            ? 'rises'
            : null;
    if (trouble === null) cohorts.push(counts);
    else problems.push({ ...line, trouble });
  }
  const downwards = cohorts.flat();
  return cohorts.length > 1 && downwards.length === cohorts.length && !rises(downwards)
    ? { cohorts: [downwards], problems }
    : { cohorts, problems };
}

function cellsOf(line: string): readonly string[] {
  const counts = line.slice(line.indexOf(':') + 1);
  const cells = (/[;\t]/.test(counts) ? counts.split(/[;\t]/) : counts.split(/[,\s]+/)).map((cell) =>
    cell.trim(),
  );
  // Spreadsheets save the empty cells of later years as well.
  while (cells.length > 1 && !cells.at(-1)) cells.pop();
  return cells.length > 1 && !/^\P{L}*\d\P{L}*$/u.test(cells[0] ?? '') ? cells.slice(1) : cells;
}

/** A whole number of customers, or NaN. */
function countOf(cell: string): number {
  const reading = readNumber(cell);
  // Customers are whole, so a point before three digits sets thousands apart.
  const count =
    reading.kind === 'ambiguous'
      ? reading.readings[0]
      : reading.kind === 'number' && reading.unit === undefined
        ? reading.value
        : NaN;
  return Number.isInteger(count) && count >= 0 && count <= mostCustomers ? count : NaN;
}

function rises(counts: readonly number[]): boolean {
  return counts.some((count, index) => index > 0 && count > (counts[index - 1] ?? 0));
}
