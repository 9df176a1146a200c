import type { Table } from '../shell/table.ts';
import type { ParetoDetails } from './model.ts';
import type { ParetoWords } from './paretoWords.ts';

/** The customers from the largest down: revenue, share, class, and profit where the cost of serving is known. */
export function customerTable(
  { rows, revenues, ranked: { total }, abc: { classes }, whale }: ParetoDetails,
  words: ParetoWords['customers'],
): Table {
  const money = (value = 0) => ({ value, unit: 'money' }) as const;
  const order = rows.map((_, index) => index).sort((a, b) => (revenues[b] ?? 0) - (revenues[a] ?? 0));
  return {
    caption: words.caption,
    columns: [words.name, words.class, words.revenue, words.share, ...(whale ? [words.profit] : [])],
    rows: order.map((index) => [
      rows[index]?.name || words.unnamed(index + 1),
      classes[index] ?? '',
      money(revenues[index]),
      { value: (revenues[index] ?? 0) / total, unit: 'percent', decimals: 1 },
      ...(whale ? [money(whale.profits[index])] : []),
    ]),
  };
}
