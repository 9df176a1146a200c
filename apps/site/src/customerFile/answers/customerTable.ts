import type { AbcClass, CustomerCategory } from '@monday-letter/metrics';

import { adviceCodes, type AdviceCode } from './advice.ts';

/** What is known of each customer, in columns, in the order of the file's names. */
export interface CustomerTable extends CustomerColumns {
  readonly names: readonly string[];
}

/** The same without the names. NaN stands for what is not known, and 255 for no class; `factsAt` reads both. */
export interface CustomerColumns {
  readonly count: number;
  /** The year's: of an order log the last twelve months. */
  readonly revenue: Float64Array;
  readonly revenueShare: Float64Array;
  readonly earlierRevenue: Float64Array;
  /** All that the file holds. */
  readonly totalRevenue: Float64Array;
  readonly profit: Float64Array;
  readonly orders: Float64Array;
  readonly firstOrder: Float64Array;
  readonly lastOrder: Float64Array;
  readonly medianGapDays: Float64Array;
  readonly probabilityAlive: Float64Array;
  readonly expectedOrders: Float64Array;
  readonly value: Float64Array;
  readonly lowestValue: Float64Array;
  readonly highestValue: Float64Array;
  readonly abc: Uint8Array;
  readonly category: Uint8Array;
  /** None for a customer without a row that counts, who is left out wherever customers are listed. */
  readonly advice: Uint8Array;
}

/** One customer, what is not known as null. */
export interface CustomerAnswer extends CustomerFacts {
  readonly name: string;
}

/** What is known of a customer, whatever the name. */
export interface CustomerFacts {
  readonly revenue: number | null;
  /** Of the revenue of all in the year. */
  readonly revenueShare: number | null;
  readonly earlierRevenue: number | null;
  readonly totalRevenue: number | null;
  /** Margin less the cost of serving. */
  readonly profit: number | null;
  readonly orders: number | null;
  readonly firstOrder: number | null;
  readonly lastOrder: number | null;
  readonly medianGapDays: number | null;
  readonly probabilityAlive: number | null;
  /** Within the horizon. */
  readonly expectedOrders: number | null;
  readonly value: number | null;
  readonly lowestValue: number | null;
  readonly highestValue: number | null;
  /** null for who did not buy in the year. */
  readonly abc: AbcClass | null;
  readonly category: CategoryCode | null;
  readonly advice: AdviceCode;
}

/** The four categories, and what can be said where nobody counts the work that a customer makes. */
export type CategoryCode = CustomerCategory | 'muchMargin' | 'littleMargin';

/** The classes in the order of their codes in the table. */
export const abcCodes = ['A', 'B', 'C'] as const satisfies readonly AbcClass[];

/** The categories in the order of their codes in the table. */
export const categoryCodes = [
  'excellent',
  'average',
  'demanding',
  'passive',
  'muchMargin',
  'littleMargin',
] as const satisfies readonly CategoryCode[];

/** No class, no category. */
export const noCode = 255;

/** A table of which nothing is known but the names. */
export function emptyTable(names: readonly string[]): CustomerTable {
  const column = () => new Float64Array(names.length).fill(NaN);
  const codes = () => new Uint8Array(names.length).fill(noCode);
  return {
    count: names.length,
    names,
    revenue: column(),
    revenueShare: column(),
    earlierRevenue: column(),
    totalRevenue: column(),
    profit: column(),
    orders: column(),
    firstOrder: column(),
    lastOrder: column(),
    medianGapDays: column(),
    probabilityAlive: column(),
    expectedOrders: column(),
    value: column(),
    lowestValue: column(),
    highestValue: column(),
    abc: codes(),
    category: codes(),
    advice: codes(),
  };
}

/** The places of the customers who are listed, in the order of the file. */
export function listedPlaces({ advice }: CustomerColumns): Uint32Array {
  return Uint32Array.from(advice.keys()).filter((place) => advice[place] !== noCode);
}

/** The customer at that place. */
export function customerAt(table: CustomerTable, place: number): CustomerAnswer {
  return { name: table.names[place] ?? '', ...factsAt(table, place) };
}

/** What is known of the customer at that place. */
export function factsAt(table: CustomerColumns, place: number): CustomerFacts {
  const known = (column: Float64Array) => {
    const value = column[place] ?? NaN;
    return Number.isNaN(value) ? null : value;
  };
  return {
    revenue: known(table.revenue),
    revenueShare: known(table.revenueShare),
    earlierRevenue: known(table.earlierRevenue),
    totalRevenue: known(table.totalRevenue),
    profit: known(table.profit),
    orders: known(table.orders),
    firstOrder: known(table.firstOrder),
    lastOrder: known(table.lastOrder),
    medianGapDays: known(table.medianGapDays),
    probabilityAlive: known(table.probabilityAlive),
    expectedOrders: known(table.expectedOrders),
    value: known(table.value),
    lowestValue: known(table.lowestValue),
    highestValue: known(table.highestValue),
    abc: abcCodes[table.abc[place] ?? noCode] ?? null,
    category: categoryCodes[table.category[place] ?? noCode] ?? null,
    advice: adviceCodes[table.advice[place] ?? noCode] ?? 'noRevenue',
  };
}
