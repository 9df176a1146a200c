import type { Cohort } from '@monday-letter/metrics';

import type { CohortPrinter } from './cohortPrinter.ts';
import type { CohortsWords } from './cohortsWords.ts';
import type { CohortCourse } from './followCohorts.ts';

/** The printed table: what was counted year by year, and five years to come as ranges. */
export function cohortTable(
  cohorts: readonly Cohort[],
  { start, observed, projection }: CohortCourse,
  words: CohortsWords['table'],
  { number, percent, range }: CohortPrinter,
): { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const isOne = cohorts.length === 1;
  const [year, customers, ...heads] = words.heads;
  const table = [
    [year, isOne ? customers : words.customersOf, ...heads],
    [words.start, number(start), percent(1), percent(), percent()],
    ...observed.map(({ customersBefore, customersAfter, retentionRate, survivalShare }, index) => [
      words.year(index + 1),
      number(customersAfter) + (isOne ? '' : ` / ${number(customersBefore)}`),
      percent(survivalShare),
      percent(retentionRate),
      percent(projection?.rates[index]),
    ]),
    ...(projection?.ranges ?? []).map((customersThen, index) => [
      isOne ? words.projectedYear(observed.length + index + 1) : words.yearsAhead(index + 1),
      range(customersThen),
      range(customersThen, start),
      percent(),
      percent(isOne ? projection?.rates[observed.length + index] : null),
    ]),
  ];
  const [first = [], ...rows] = projection ? table : table.map((row) => row.slice(0, -1));
  return { heads: first, rows };
}
