import { dayNumberFromIsoDate, simulateOrders } from '@monday-letter/metrics';

/** What an imagined firm is like. Times in weeks, amounts net. */
export interface ImaginedShop {
  readonly customers: number;
  /** The mean of all orders. */
  readonly meanOrder: number;
  /** Amounts are whole multiples of it. */
  readonly smallestCoin: number;
  readonly seed: number;
}

/** One order of an imagined firm. */
export interface ImaginedOrder {
  readonly customer: number;
  readonly day: number;
  readonly amount: number;
}

/** A roaster that began to sell to cafés at the start of 2024. */
const opened = dayNumberFromIsoDate('2024-01-08');
/** The last day before the file was saved. */
export const lastDay = dayNumberFromIsoDate('2026-10-30');
/** Of the time open, the last part in which nobody new came. */
const newUntil = 0.97;

/**
 * The orders of an imagined firm in the order of time, from the story that the models of repeat buying tell. Weekends are
 * days off: a Saturday's order is written on Friday, a Sunday's on Monday.
 */
export function imagineOrders({ customers, meanOrder, smallestCoin, seed }: ImaginedShop): ImaginedOrder[] {
  const uniform = createUniform(seed);
  // More of them came in the beginning, as with every firm that opens.
  const firstDays = Array.from(
    { length: customers },
    () => opened + Math.floor(uniform() ** 1.3 * newUntil * (lastDay - opened)),
  );
  const [p, q] = [5, 4.2];
  const log = simulateOrders({
    purchases: { r: 3, alpha: 24, a: 0.45, b: 4, timeUnit: 'weeks' },
    spend: { p, q, gamma: (meanOrder * (q - 1)) / p },
    ...{ firstDays, observationEnd: lastDay, seed },
  });
  return Array.from(log.dates, (date, row) => ({
    customer: log.customers[row] ?? 0,
    day: Math.min(lastDay, workday(date)),
    amount: smallestCoin * Math.max(1, Math.round((log.amounts[row] ?? 0) / smallestCoin)),
  })).sort((one, other) => one.day - other.day || one.customer - other.customer);
}

/** 1970-01-01 was a Thursday. */
function workday(day: number): number {
  const weekday = (day + 4) % 7;
  return weekday === 6 ? day - 1 : weekday === 0 ? day + 1 : day;
}

/** Uniform numbers in [0, 1), the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function createUniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
