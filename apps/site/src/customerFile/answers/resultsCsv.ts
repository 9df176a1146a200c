import type { Currency } from '@monday-letter/locale';
import { isoDateFromDayNumber } from '@monday-letter/metrics';

import { csvMark, csvRow, type Cell } from '../../calculators/panels/share/toCsv.ts';
import type { AdviceWords } from './advice.ts';
import type { Answers } from './answers.ts';
import {
  customerAt,
  listedPlaces,
  noCode,
  type CustomerAnswer,
  type CustomerTable,
} from './customerTable.ts';
import { resultsColumns, type ResultsColumn, type ResultsWords } from './resultsWords.ts';

/** A part of the file: the heading, or the rows of some customers. */
export interface CsvPiece {
  readonly text: string;
  /** Of all customers, which part is written so far. */
  readonly share: number;
}

/** So many customers come at once. */
const rowsOfPiece = 1000;

/**
 * All customers as a table that local Excel opens on a press, the most valuable first, each with advice in plain words.
 * Days are written as 2026-11-23, which Excel takes for a day in every language. A column that nothing is known of is left
 * out.
 *
 * @returns the heading and the rows, piece by piece
 */
export function* resultsCsv(
  { customers, assumptions: { currency } }: Pick<Answers, 'customers' | 'assumptions'>,
  words: ResultsWords,
  advice: AdviceWords,
): Generator<CsvPiece, void> {
  const columns = resultsColumns.filter((column) => isKnown(column, customers));
  yield { text: csvMark + csvRow(columns.map((column) => headOf(column, words, currency))), share: 0 };
  const places = byWorth(customers);
  for (let first = 0; first < places.length; first += rowsOfPiece) {
    const rows = Array.from(places.subarray(first, first + rowsOfPiece), (place) => {
      const customer = customerAt(customers, place);
      return csvRow(columns.map((column) => cellOf(column, customer, currency, words, advice)));
    });
    yield { text: rows.join(''), share: Math.min(1, (first + rowsOfPiece) / places.length) };
  }
}

/** Whether a column says something of anybody. */
function isKnown(column: ResultsColumn, customers: CustomerTable): boolean {
  if (column === 'name' || column === 'advice') return true;
  if (column === 'abc' || column === 'category') return customers[column].some((code) => code !== noCode);
  return customers[column].some((value) => !Number.isNaN(value));
}

/** The places of all who are listed, those who are worth most first: by value, and who has none by revenue. */
function byWorth(customers: CustomerTable): Uint32Array {
  const { value, revenue } = customers;
  const paid = revenue.map((sum) => numberOr(0, sum));
  const worth = value.map((number, place) => numberOr(numberOr(-Infinity, revenue[place]), number));
  return listedPlaces(customers).sort(
    (one, other) => compare(worth[other], worth[one]) || compare(paid[other], paid[one]) || one - other,
  );
}

function numberOr(otherwise: number, number = NaN): number {
  return Number.isNaN(number) ? otherwise : number;
}

/** Differences of two −Infinity are none. */
function compare(one = 0, other = 0): number {
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
