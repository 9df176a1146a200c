import type { Answers, Mover, TwoYearsCompared } from '../answers/answers.ts';
import type { CustomerColumns, CustomerTable } from '../answers/customerTable.ts';
import type { Part } from '../answers/part.ts';
import { packNames, type PackedNames } from './packedNames.ts';

/**
 * The answers as the page is given them. However many customers there are, it has no more to unpack: their columns change
 * hands without being copied.
 */
export interface SentAnswers extends Omit<Answers, 'customers' | 'twoYears'> {
  readonly customers: SentTable;
  readonly twoYears: Part<SentYears>;
}

/** The parts that are sent as soon as they are ready; the customers come at the end, once. */
export type SentParts = Omit<SentAnswers, 'customers'>;

/** The answers as far as they have come: what they are computed from, and some of the parts. */
export type AnswersSoFar = Pick<SentAnswers, 'assumptions' | 'source'> & Partial<SentAnswers>;

/** What is known of each customer, and all names in one. */
export interface SentTable extends CustomerColumns {
  readonly names: PackedNames;
}

/** Who moved between two years: how many, and those whom the page names. */
export interface SentYears extends Omit<TwoYearsCompared, MoverGroup | 'stayed'> {
  readonly movers: Readonly<Record<MoverGroup, SentMovers>>;
}
export interface SentMovers {
  readonly count: number;
  /** The largest, at most 20. */
  readonly first: readonly SentMover[];
}
export interface SentMover extends Omit<Mover, 'customer'> {
  readonly name: string;
}
export const moverGroups = ['entered', 'fell', 'gone'] as const;
export type MoverGroup = (typeof moverGroups)[number];

/** So many of a group have a name on the page; the file of results has them all. */
const moversNamed = 20;

/** What has been finished, as it is sent: all but the customers. */
export function sentParts(
  { customers: _, twoYears, ...finished }: Partial<Answers>,
  names: readonly string[],
): Partial<SentParts> {
  return twoYears === undefined ? finished : { ...finished, twoYears: sentYears(twoYears, names) };
}

/** All answers, as they are sent. */
export function sentAnswers({ customers, twoYears, ...parts }: Answers): SentAnswers {
  const { names } = customers;
  return { ...parts, twoYears: sentYears(twoYears, names), customers: sentTable(customers) };
}

/** The columns that change hands with a table. */
export function buffersOf({ names, ...columns }: SentTable): ArrayBuffer[] {
  return [names.ends, ...Object.values(columns)].flatMap((column) =>
    ArrayBuffer.isView(column) ? (column.buffer as ArrayBuffer) : [],
  );
}

function sentTable({ names, ...columns }: CustomerTable): SentTable {
  return { ...columns, names: packNames(names) };
}

function sentYears(part: Part<TwoYearsCompared>, names: readonly string[]): Part<SentYears> {
  if (part.missing !== null) return part;
  const { stayed: _, entered, fell, gone, ...answer } = part.answer;
  const named = (group: readonly Mover[]): SentMovers => ({
    count: group.length,
    first: group
      .slice(0, moversNamed)
      .map(({ customer, ...revenue }) => ({ ...revenue, name: names[customer] ?? '' })),
  });
  return {
    ...part,
    answer: { ...answer, movers: { entered: named(entered), fell: named(fell), gone: named(gone) } },
  };
}
