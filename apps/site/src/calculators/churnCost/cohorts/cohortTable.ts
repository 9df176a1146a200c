import type { Cohort } from '@monday-letter/metrics';

import type { Table } from '../../shell/table.ts';
import type { CohortPrinter } from './cohortPrinter.ts';
import type { CohortsWords } from './cohortsWords.ts';
import type { CohortCourse } from './followCohorts.ts';

const number = (value: number) => ({ value, unit: 'number' }) as const;
const percent = (value: number | null = null) =>
  value === null ? null : ({ value, unit: 'percent', decimals: 0 } as const);

/** What was counted year by year, and five years to come as ranges. */
export function cohortTable(
  cohorts: readonly Cohort[],
  { start, observed, projection }: CohortCourse,
  words: CohortsWords['table'],
  { range, ...printer }: CohortPrinter,
): Table {
  const isOne = cohorts.length === 1;
  const [year, customers, ...heads] = words.heads;
  const columns = [year, isOne ? customers : words.customersOf, ...heads];
  const rows: Table['rows'] = [
    [words.start, number(start), percent(1), null, null],
    ...observed.map(({ customersBefore, customersAfter, retentionRate, survivalShare }, index) => [
      words.year(index + 1),
      isOne
        ? number(customersAfter)
        : `${printer.number(customersAfter)} / ${printer.number(customersBefore)}`,
      percent(survivalShare),
      percent(retentionRate),
      percent(projection?.rates[index]),
    ]),
    ...(projection?.ranges ?? []).map((customersThen, index) => [
      isOne ? words.projectedYear(observed.length + index + 1) : words.yearsAhead(index + 1),
      range(customersThen),
      range(customersThen, start),
      null,
      percent(isOne ? projection?.rates[observed.length + index] : null),
    ]),
  ];
  const width = projection ? columns.length : columns.length - 1;
  return {
    caption: words.caption,
    columns: columns.slice(0, width),
    rows: rows.map((row) => row.slice(0, width)),
  };
}
