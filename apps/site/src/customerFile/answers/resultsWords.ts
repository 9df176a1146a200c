import type { CategoryCode } from './customerTable.ts';

/** What the file with all customers says: its headings, and the categories, which the page says in the same words. */
export interface ResultsWords {
  readonly columns: Readonly<Record<ResultsColumn, string>>;
  readonly category: Readonly<Record<CategoryCode, string>>;
}

/** The columns of that file, in their order; those of which nothing is known are left out. */
export const resultsColumns = [
  'name',
  'revenue',
  'revenueShare',
  'abc',
  'earlierRevenue',
  'totalRevenue',
  'profit',
  'category',
  'orders',
  'firstOrder',
  'lastOrder',
  'medianGapDays',
  'probabilityAlive',
  'expectedOrders',
  'value',
  'lowestValue',
  'highestValue',
  'advice',
] as const;

/** One of them. */
export type ResultsColumn = (typeof resultsColumns)[number];
