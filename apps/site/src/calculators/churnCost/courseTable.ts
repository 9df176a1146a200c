import type { Table } from '../shell/table.ts';
import type { ChurnCostWords } from './churnCostWords.ts';
import type { ChurnCostDetails } from './model.ts';

/** How many customers are left from year to year. */
export function courseTable({ asIs, improved }: ChurnCostDetails, words: ChurnCostWords['course']): Table {
  const customers = (value = 0) => ({ value, unit: 'number' }) as const;
  return {
    caption: `${words.title} (${words.customers})`,
    columns: [words.when, words.asIs, ...(improved ? [words.improved] : [])],
    rows: asIs.map((base, year) => [
      year === 0 ? words.now : { value: year, unit: 'year' },
      customers(base),
      ...(improved ? [customers(improved[year])] : []),
    ]),
  };
}
