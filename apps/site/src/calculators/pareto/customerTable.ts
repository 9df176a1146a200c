import type { Table } from '../shell/table.ts';
import type { ParetoDetails } from './model.ts';
import { paretoDeclaration } from './parameters.ts';
import type { ParetoWords } from './paretoWords.ts';

/** The customers from the largest down: revenue, share, class, and profit where the cost of serving is known. */
export function customerTable(
  { rows, revenues, ranked: { total }, abc: { classes }, whale }: ParetoDetails,
  words: ParetoWords['customers'],
): Table {
  const { decimals } = paretoDeclaration.list.columns.revenue;
  const entered = (value = 0) => ({ value, unit: 'money', decimals, exact: true }) as const;
  const order = rows.map((_, index) => index).sort((a, b) => (revenues[b] ?? 0) - (revenues[a] ?? 0));
  return {
    caption: words.caption,
    columns: [words.name, words.class, words.revenue, words.share, ...(whale ? [words.profit] : [])],
    rows: order.map((index) => [
      rows[index]?.name || words.unnamed(index + 1),
      classes[index] ?? '',
      entered(revenues[index]),
      { value: (revenues[index] ?? 0) / total, unit: 'percent', decimals: 1 },
      ...(whale ? [{ value: whale.profits[index] ?? 0, unit: 'money' } as const] : []),
    ]),
  };
}
