import { simulateOrders } from '@monday-letter/metrics';
import fc from 'fast-check';

import type { CustomerRows, OrderRows } from '../customerData.ts';
import type { Assumptions } from './assumptions.ts';

/** The last day of the files below: 2026-10-30. */
export const lastDay = 20_756;

const amount = fc.oneof(
  { arbitrary: fc.integer({ min: -50_000, max: 1_000_000 }).map((cents) => cents / 100), weight: 8 },
  { arbitrary: fc.constantFrom(0, 10, 10, 10, -10, 1e15, 0.01, NaN, Infinity, -0), weight: 3 },
);
const day = fc.oneof(
  { arbitrary: fc.integer({ min: lastDay - 1200, max: lastDay + 40 }), weight: 9 },
  { arbitrary: fc.constantFrom(lastDay, lastDay, -1e9, 1e9, 0, lastDay + 5000), weight: 1 },
);

/** Any order log, as wild as a file may be. */
export const anyOrders: fc.Arbitrary<OrderRows> = fc
  .tuple(
    fc.integer({ min: 0, max: 8 }),
    fc.array(fc.tuple(fc.nat(), day, amount), { maxLength: 120 }),
    fc.constantFrom('join' as const, 'separate' as const),
  )
  .map(([customers, rows, sameDay]) => ({
    kind: 'orders',
    names: Array.from({ length: customers }, (_, place) => `customer ${place}`),
    // Without a customer there is no row.
    ...columnsOf(customers === 0 ? [] : rows.map(([who, ...row]) => [who % customers, ...row])),
    sameDay,
  }));

/** Any customer list, cells left empty included. */
export const anyList: fc.Arbitrary<CustomerRows> = fc.nat({ max: 40 }).chain((count) => {
  const column = (cell: fc.Arbitrary<number>) =>
    fc.array(cell, { minLength: count, maxLength: count }).map((cells) => Float64Array.from(cells));
  return fc.record({
    kind: fc.constant('customers' as const),
    names: fc.constant(Array.from({ length: count }, (_, place) => `customer ${place}`)),
    revenue: column(amount),
    earlierRevenue: fc.option(column(amount)),
    cost: fc.option(column(amount)),
    margin: fc.option(column(amount)),
    contacts: fc.option(column(fc.oneof(fc.nat({ max: 80 }), fc.constantFrom(NaN, -1, 0.5)))),
    lastPurchase: fc.option(column(fc.oneof(day, fc.constant(NaN)))),
  });
});

/** Anything that a reader may assume. */
export const anyAssumptions: fc.Arbitrary<Assumptions> = fc.record({
  currency: fc.constantFrom('HUF' as const, 'EUR' as const),
  marginRate: fc.constantFrom(0, 0.3, 1),
  annualDiscountRate: fc.constantFrom(0, 0.1, 2),
  horizonMonths: fc.integer({ min: 1, max: 60 }),
  observationEnd: fc.constantFrom(lastDay, lastDay - 400, lastDay + 30),
  loss: fc.oneof(
    fc.record({ kind: fc.constant('gaps' as const), times: fc.constantFrom(0.01, 1, 3, 100) }),
    fc.record({ kind: fc.constant('months' as const), months: fc.constantFrom(0.01, 6, 12, 60) }),
  ),
  hoursPerContact: fc.constantFrom(0, 0.25),
  cohortPeriod: fc.constantFrom(null, 'month' as const, 'quarter' as const, 'year' as const),
});

/** The log of an imagined shop that the models fit, of so many customers. */
export function imaginedShop(customers: number, seed: number): OrderRows {
  const opened = lastDay - 1000;
  const log = simulateOrders({
    purchases: { r: 3, alpha: 20, a: 0.45, b: 4, timeUnit: 'weeks' },
    spend: { p: 5, q: 4.2, gamma: 100 },
    firstDays: Array.from({ length: customers }, (_, place) => opened + ((place * 37) % 950)),
    ...{ observationEnd: lastDay, seed },
  });
  return {
    kind: 'orders',
    names: Array.from({ length: customers }, (_, place) => `customer ${place}`),
    customer: Uint32Array.from(log.customers),
    day: log.dates,
    amount: log.amounts.map((each) => Math.max(0.01, Math.round(each * 100) / 100)),
    sameDay: 'join',
  };
}

/** Rows as the columns of a log. */
export function columnsOf(
  rows: readonly (readonly [customer: number, day: number, amount: number])[],
): Omit<OrderRows, 'kind' | 'names'> {
  return {
    customer: Uint32Array.from(rows, ([customer]) => customer),
    day: Int32Array.from(rows, ([, on]) => on),
    amount: Float64Array.from(rows, ([, , worth]) => worth),
    sameDay: 'join',
  };
}
