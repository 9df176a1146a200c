import type { Currency } from '@monday-letter/locale';
import { isoDateFromDayNumber } from '@monday-letter/metrics';

import { toCsv, type Cell } from '../../calculators/panels/share/toCsv.ts';
import type { AdviceWords } from './advice.ts';
import type { Answers } from './answers.ts';
import { customerAt, type CustomerAnswer } from './customerTable.ts';
import { resultsColumns, type ResultsColumn, type ResultsWords } from './resultsWords.ts';

/**
 * All customers as a table that local Excel opens on a press, the most valuable first, each with advice in plain words.
 * Days are written as 2026-11-23, which Excel takes for a day in every language. A column that nothing is known of is left
 * out.
 */
export function resultsCsv(
  { customers, assumptions }: Answers,
  words: ResultsWords,
  advice: AdviceWords,
): string {
  const { currency } = assumptions;
  const rows = Array.from({ length: customers.count }, (_, place) => customerAt(customers, place));
  const columns = resultsColumns.filter((column) => rows.some((customer) => customer[column] !== null));
  const worth = ({ value, revenue }: CustomerAnswer) => value ?? revenue ?? -Infinity;
  rows.sort(
    (one, other) => compare(worth(other), worth(one)) || compare(other.revenue ?? 0, one.revenue ?? 0),
  );
  return toCsv([
    columns.map((column) => headOf(column, words, currency)),
    ...rows.map((customer) => columns.map((column) => cellOf(column, customer, currency, words, advice))),
  ]);
}

/** Differences of two −Infinity are none. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

const money = new Set<ResultsColumn>([
  ...(['revenue', 'earlierRevenue', 'totalRevenue', 'profit'] as const),
  ...(['value', 'lowestValue', 'highestValue'] as const),
]);
const symbols: Readonly<Record<Currency, string>> = { HUF: 'Ft', EUR: '€' };

function headOf(column: ResultsColumn, { columns }: ResultsWords, currency: Currency): string {
  return money.has(column) ? `${columns[column]} (${symbols[currency]})` : columns[column];
}

function cellOf(
  column: ResultsColumn,
  customer: CustomerAnswer,
  currency: Currency,
  words: ResultsWords,
  advice: AdviceWords,
): Cell {
  if (column === 'advice') return advice[customer.advice];
  if (column === 'category') return customer.category === null ? '' : words.category[customer.category];
  const value = customer[column];
  if (value === null || typeof value === 'string') return value ?? '';
  switch (column) {
    case 'firstOrder':
    case 'lastOrder':
      return isoDateFromDayNumber(value);
    case 'revenueShare':
      return { number: value, decimals: 2, isPercent: true };
    case 'probabilityAlive':
      return { number: value, decimals: 0, isPercent: true };
    case 'expectedOrders':
      return { number: value, decimals: 1 };
    // Of what is only expected, cents are no knowledge.
    case 'value':
    case 'lowestValue':
    case 'highestValue':
      return { number: value, decimals: 0 };
    case 'revenue':
    case 'earlierRevenue':
    case 'totalRevenue':
    case 'profit':
      return { number: value, decimals: currency === 'HUF' ? 0 : 2 };
    default:
      return { number: value, decimals: 1 };
  }
}
