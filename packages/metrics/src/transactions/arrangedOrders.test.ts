import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/transactions.json' with { type: 'json' };
import { lossBySilence } from '../churn/lossBySilence.ts';
import { firstOrderCohorts } from '../retention/firstOrderCohorts.ts';
import { renewalCohorts } from '../retention/renewalCohorts.ts';
import { arrangeOrders } from './arrangeOrders.ts';
import { countRepeatCustomers } from './countRepeatCustomers.ts';
import { observedGaps } from './observedGaps.ts';
import { splitPeriods } from './splitPeriods.ts';
import { summariseCustomers } from './summariseCustomers.ts';
import type { OrderLog } from './orderLog.ts';

type Row = readonly [customer: string, date: string | number, amount: number];

const columns = (rows: readonly Row[]): OrderLog => ({
  customers: rows.map(([customer]) => customer),
  dates: rows.map(([, date]) => date),
  amounts: rows.map(([, , amount]) => amount),
});
const onDays = (...days: number[]) => columns(days.map((day) => ['A', day, 1]));

describe('arrangeOrders', () => {
  const questions = {
    summariseCustomers: (log: OrderLog, observationEnd: number) =>
      summariseCustomers(log, { timeUnit: 'weeks', observationEnd }),
    splitPeriods: (log: OrderLog, holdoutEnd: number) =>
      splitPeriods(log, { timeUnit: 'weeks', calibrationEnd: 20, holdoutEnd }),
    observedGaps: (log: OrderLog, observationEnd: number) => observedGaps(log, { observationEnd }),
    countRepeatCustomers: (log: OrderLog, observationEnd: number) =>
      countRepeatCustomers(log, { periodStart: 10, observationEnd }),
    lossBySilence: (log: OrderLog, observationEnd: number) =>
      lossBySilence(log, { periodStart: 10, observationEnd, silenceDays: 5 }),
    firstOrderCohorts: (log: OrderLog, observationEnd: number) =>
      firstOrderCohorts(log, { period: 'month', observationEnd }),
    renewalCohorts: (log: OrderLog, observationEnd: number) =>
      renewalCohorts(log, { renewalDays: 7, observationEnd }),
  };
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom('A', 'B', 'C', 'D'),
      fc.integer({ min: -40, max: 70 }),
      fc.double({ min: -20, max: 100, noNaN: true }),
    ),
    { maxLength: 60 },
  );

  it.each(Object.entries(questions))('gives %s what the log gives it', (name, ask) => {
    fc.assert(
      fc.property(rows, (log) => {
        const orders = arrangeOrders(columns(log), { observationEnd: 60 });
        expect(ask(orders as never, 60)).toEqual(ask(columns(log), 60));
      }),
    );
    const orders = arrangeOrders(onDays(1, 2), { observationEnd: 60 });
    const end = name === 'splitPeriods' ? 'holdoutEnd' : 'observationEnd';
    expect(() => ask(orders as never, 61)).toThrow(
      new RangeError(
        `${name}: ${end} must be that of the arranged orders, 1970-03-02, received '1970-03-03'`,
      ),
    );
  });

  it('adds the rows of a day up to the last bit alike in any order', () => {
    const amounts = [0.1, 0.2, 0.3];
    expect(amounts.reduce((one, other) => one + other)).not.toBe(
      amounts.toReversed().reduce((one, other) => one + other),
    );
    const rows = amounts.map((amount) => ['A', 3, amount] as const);
    const arranged = arrangeOrders(columns(rows), { observationEnd: 9 });
    expect(arrangeOrders(columns(rows.toReversed()), { observationEnd: 9 })).toEqual(arranged);
    expect(Object.isFrozen(arranged)).toBe(true);
    expect(arranged.observationEnd).toBe(9);
  });

  it('refuses what is no log or no day in its own name', () => {
    expect(() => arrangeOrders(onDays(0.5), { observationEnd: 9 })).toThrow(
      /^arrangeOrders: log\.dates\[0\]/,
    );
    expect(() => arrangeOrders(onDays(1), { observationEnd: 'x' })).toThrow(/^arrangeOrders: observationEnd/);
  });
});

describe('observedGaps', () => {
  it.each(fixture.logs)('agrees with gaps gone through one by one, $timeUnit', (expected) => {
    const gaps = observedGaps(expected.log, { observationEnd: expected.calibrationEnd });
    expect(gaps).toEqual({
      ...expected.observedGaps,
      regularDays: expected.observedGaps.regularDays === null ? null : expect.anything(),
      regularShare: expect.closeTo(expected.observedGaps.regularShare, 15),
    });
    expect(gaps.regularDays ?? 0).toBeCloseTo(expected.observedGaps.regularDays ?? 0, 12);
    expect(Object.isFrozen(gaps)).toBe(true);
  });

  it('counts a gap exactly a fifth off as regular, and one day more not', () => {
    // Gaps of 8, 10, 12, 7 and 13; the median is 10.
    const found = observedGaps(onDays(0, 8, 18, 30, 37, 50), { observationEnd: 60 });
    expect(found).toMatchObject({ gaps: 5, medianDays: 10, regularShare: 0.6, regularDays: 10 });
  });

  it('says of a shop without a repeat order, or with none near the median, that there is nothing', () => {
    expect(observedGaps(onDays(3), { observationEnd: 60 })).toEqual({
      ...{ gaps: 0, quarterDays: null, medianDays: null, ninetyDays: null, usualDays: null },
      ...{ regularShare: null, regularDays: null },
    });
    expect(observedGaps(onDays(0, 1, 100), { observationEnd: 200 })).toMatchObject({
      ...{ medianDays: 50, usualDays: 50, regularShare: 0, regularDays: null },
      ...{ quarterDays: 1, ninetyDays: 99 },
    });
  });

  it('tells those who pay every month from those who order by chance', () => {
    const months = Array.from({ length: 24 }, (_, i) => Date.UTC(2024, i, 5) / 864e5);
    const monthly = observedGaps(onDays(...months), { observationEnd: 21_000 });
    expect(monthly.regularShare).toBe(1);
    expect(monthly.regularDays).toBeCloseTo(30.4, 0);
  });
});

describe('countRepeatCustomers', () => {
  it.each(fixture.logs)('agrees with the days counted customer by customer, $timeUnit', (expected) => {
    const { repeatPeriodStart: periodStart, calibrationEnd: observationEnd } = expected;
    expect(countRepeatCustomers(expected.log, { periodStart, observationEnd })).toEqual(
      expected.repeatCustomers,
    );
  });

  it('counts the first day and the last, and refuses a period that begins after its end', () => {
    expect(countRepeatCustomers(onDays(4, 9, 12), { periodStart: 4, observationEnd: 9 })).toEqual({
      customersWithOrder: 1,
      customersWithSecondOrder: 1,
    });
    expect(countRepeatCustomers(onDays(4, 9), { periodStart: 5, observationEnd: 9 })).toEqual({
      customersWithOrder: 1,
      customersWithSecondOrder: 0,
    });
    expect(() => countRepeatCustomers(onDays(1), { periodStart: 10, observationEnd: 9 })).toThrow(
      new RangeError(
        'countRepeatCustomers: periodStart must not be after observationEnd, received 1970-01-11 and 1970-01-10',
      ),
    );
  });
});
