import type { Question } from './questions.ts';
import type { Reading, Role } from './reading.ts';

/** "We read it like this": shown, and correctable, before anything is computed. */
export interface Preview {
  readonly reading: Reading;
  /** The top of the file as it stands, at most 12 rows: for choosing the header and the first row with data. */
  readonly top: readonly TopRow[];
  /** The first rows with data, as understood; at most 8. */
  readonly rows: readonly PreviewRow[];
  readonly counts: Counts;
  readonly problems: Problems;
  readonly questions: readonly Question[];
  /** What has to be chosen before anything can be computed; `rows`: no row can be read. Empty when all is there. */
  readonly lacks: readonly Lack[];
}

export type Lack = 'customer' | 'date' | 'amount' | 'revenue' | 'rows';

export interface TopRow {
  /** The row, as a spreadsheet counts it: from 1, header and empty rows included. */
  readonly line: number;
  /** At most 8, each shortened to 80 characters. */
  readonly cells: readonly string[];
}

export interface PreviewRow {
  /** The row, as a spreadsheet counts it: from 1, header and empty rows included. */
  readonly line: number;
  /** One for each column of the reading. */
  readonly cells: readonly PreviewCell[];
  /** Whether the row is left out. */
  readonly leftOut: boolean;
}

/** `text` is what the file says, shortened to 80 characters. */
export type PreviewCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' }
  /** Days since 1970-01-01. */
  | { readonly kind: 'day'; readonly day: number; readonly text: string }
  /** Net of VAT. */
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  /** A margin as a share of the price: 0.35. */
  | { readonly kind: 'share'; readonly share: number; readonly text: string }
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly text: string };

export interface Counts {
  /** Rows with data that were understood, before any is left out by an answer to a question. */
  readonly understood: number;
  /** Rows that are computed with. */
  readonly used: number;
  /** Rows left out because of a problem. */
  readonly bad: number;
  /** Empty rows below the header. */
  readonly empty: number;
  readonly customers: number;
  /** Days since 1970-01-01; null if the file has no dates. */
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  /** Of the amounts or revenues that are computed with, net of VAT. */
  readonly sum: number;
}

export interface Problems {
  /** The first 100, in the order of the file. */
  readonly first: readonly Problem[];
  /** How many there are of each. */
  readonly counts: Readonly<Partial<Record<ProblemCode, number>>>;
}

/** Why a row is left out. */
export interface Problem {
  /** The row, as a spreadsheet counts it. */
  readonly line: number;
  /** The place of the column, from 0; null if the row as a whole is at fault. */
  readonly column: number | null;
  /** What the column holds. */
  readonly role: Role | null;
  readonly code: ProblemCode;
  /** What stands there, shortened to 80 characters. */
  readonly cell: string;
}

export const problemCodes = [
  /** No name of a customer. */
  'noCustomer',
  /** No date where one is needed. */
  'noDate',
  /** Not a date. */
  'notDate',
  /** A date that the calendar does not have: 31.02.2026. */
  'impossibleDate',
  /** Before 1990 or after 2099. */
  'dateOutOfRange',
  /** No amount or revenue. */
  'noAmount',
  /** An order of 0. */
  'zeroAmount',
  /** Not a number. */
  'notNumber',
  /** A number with the other decimal mark than the rest of the file, so that it could mean two things. */
  'otherDecimal',
  /** A percentage where an amount is needed. */
  'percentage',
  /** Above 10¹⁵. */
  'numberTooLarge',
  /** A formula as text: =SUM(B2:B9). */
  'formula',
  /** An error of a spreadsheet: #N/A, #ÉRTÉK!. */
  'formulaError',
  /** An amount in another currency than the one read. */
  'otherCurrency',
  /** The header once more, further down. */
  'repeatedHeader',
  /** More cells than the header has columns. */
  'tooManyCells',
  /** Commas separate the cells and stand in the amounts, so that 12,50 became 12 and 50. */
  'cutAmount',
  /** Fewer cells than the columns that are needed. */
  'tooFewCells',
  /** A quotation mark opens and never closes, or text stands behind the closing one. */
  'brokenQuote',
  /** A row of more than 100,000 characters. */
  'rowTooLong',
  /** Bytes that the encoding does not have. */
  'undecodable',
] as const;
export type ProblemCode = (typeof problemCodes)[number];
