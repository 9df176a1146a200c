import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/transactions.json' with { type: 'json' };
import { relativeError } from '../../tests/relativeError.ts';
import { createSeededRandom } from '../../tests/seededRandom.ts';
import { dayNumberFromIsoDate } from './dayNumberFromIsoDate.ts';
import { isoDateFromDayNumber } from './isoDateFromDayNumber.ts';
import { splitPeriods } from './splitPeriods.ts';
import { summariseCustomers } from './summariseCustomers.ts';
import type { OrderLog } from './orderLog.ts';
import type { TimeUnit } from './timeUnit.ts';

/** A sum of up to a hundred amounts, each rounded once; the expected one is exact. */
const SUMMED = 1e-13;

type Row = readonly [customer: string, date: string | number, amount: number];

const columns = (rows: readonly Row[]): OrderLog => ({
  customers: rows.map(([customer]) => customer),
  dates: rows.map(([, date]) => date),
  amounts: rows.map(([, , amount]) => amount),
});

function expectSame(actual: object, expected: object): void {
  for (const [key, value] of Object.entries(expected)) {
    const received: unknown = Reflect.get(actual, key);
    if (typeof value !== 'number') expect(received, key).toBe(value);
    else expect(relativeError(received as number, value), key).toBeLessThan(SUMMED);
  }
  expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
}

describe('a day', () => {
  it.each(fixture.days as [string, number][])('%s is the day %d, and back', (date, number) => {
    expect(dayNumberFromIsoDate(date)).toBe(number);
    expect(isoDateFromDayNumber(number)).toBe(date);
  });

  it('has a number one higher than the day before, through four centuries and at both ends', () => {
    for (const [first, last] of [
      [-719_528, -719_000],
      [-60_000, 90_000],
      [2_932_000, 2_932_896],
    ] as const) {
      for (let day = first; day <= last; day++) {
        expect(dayNumberFromIsoDate(isoDateFromDayNumber(day))).toBe(day);
      }
    }
  });

  it.each([
    ...[
      '2026-02-29',
      '1900-02-29',
      '2024-02-30',
      '2024-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-01-00',
      '2026-01-32',
    ],
    ...[
      '2026-1-01',
      '20260101',
      '2026/01/01',
      '2026-01/01',
      '2026/01-01',
      '2026-01-1/',
      '2026-01-/9',
      '2026-01-01T10:00',
      ' 2026-01-01',
      'x026-01-01',
    ],
    ...['', '20x6-01-01', '2026-0x-01', '2026-01-0:', '2026-01-:1', '-026-01-01'],
  ])('is not %j', (text) => {
    expect(() => dayNumberFromIsoDate(text)).toThrow(
      new RangeError(
        `dayNumberFromIsoDate: isoDate must be a date such as 2026-11-23 or a whole number of days since 1970-01-01, received '${text}'`,
      ),
    );
  });

  it.each([NaN, 0.5, Infinity, 20_261_123, 2_932_897, -719_529])('is not the number %d', (number) => {
    expect(() => isoDateFromDayNumber(number)).toThrow(/^isoDateFromDayNumber: dayNumber must be a date/);
  });
});

describe('summariseCustomers', () => {
  it.each(fixture.logs)('agrees with a log gone through day by day, in $timeUnit', (expected) => {
    const { log, calibrationEnd, customers, historyLength, repeatShare, medianGap } = expected;
    const timeUnit = expected.timeUnit as TimeUnit;
    const summaries = summariseCustomers(log, { timeUnit, observationEnd: calibrationEnd });
    expect(summaries.customers.length).toBe(customers.length);
    for (const [i, customer] of customers.entries()) {
      const { holdoutPurchases: _1, holdoutValue: _2, holdoutMeanValue: _3, ...summary } = customer;
      expectSame(summaries.customers[i] ?? {}, summary);
    }
    const { customers: _, ...whole } = summaries;
    expectSame(whole, {
      timeUnit,
      observationEnd: calibrationEnd,
      historyLength,
      repeatShare,
      medianGap,
      rowsAfterEnd: expected.rowsAfterCalibration,
      daysOfReturns: expected.daysOfReturns,
    });
    expect(summaries.daysOfReturns + summaries.rowsAfterEnd).toBeGreaterThan(0);
  });

  it('gives the customer of the paper: 2 repeat purchases, the last after 30.43 of 38.86 weeks', () => {
    const first = dayNumberFromIsoDate('2025-01-01');
    const log = columns([
      ['A', first, 20],
      ['A', first + 50, 10],
      ['A', first + 213, 30],
    ]);
    const [customer] = summariseCustomers(log, { timeUnit: 'weeks', observationEnd: first + 272 }).customers;
    expect(customer).toMatchObject({ repeatPurchases: 2, meanValue: 20, meanOrderValue: 20, totalValue: 60 });
    expect(customer?.recency.toFixed(2)).toBe('30.43');
    expect(customer?.age.toFixed(2)).toBe('38.86');
  });

  it('makes one order of the rows of a day, wherever they stand in the log', () => {
    const log = columns([
      ['A', '2026-03-01', 5],
      ['B', '2026-03-01', 7],
      ['A', '2026-01-01', 10],
      ['A', '2026-03-01', 15],
    ]);
    const { customers } = summariseCustomers(log, { timeUnit: 'days', observationEnd: '2026-03-01' });
    expect(customers[0]).toMatchObject({ customer: 'A', repeatPurchases: 1, meanValue: 20, recency: 59 });
    expect(customers[1]).toMatchObject({ customer: 'B', repeatPurchases: 0, age: 0, ordersPerYear: null });
  });

  it('sets a return against the purchases of its day, also where the pennies do not cancel in binary', () => {
    const log = columns([
      ['A', '2026-01-01', 10],
      ['A', '2026-02-01', 0.1],
      ['A', '2026-02-01', 0.2],
      ['A', '2026-02-01', -0.3],
      ['A', '2026-03-01', 50],
      ['A', '2026-03-01', -20],
      ['A', '2026-04-01', -30],
      ['B', '2026-04-01', -5],
    ]);
    const summaries = summariseCustomers(log, { timeUnit: 'days', observationEnd: '2026-05-01' });
    expect(summaries.customers.length).toBe(1);
    expect(summaries.customers[0]).toMatchObject({ repeatPurchases: 1, meanValue: 30, medianGap: 59 });
    expect(summaries.daysOfReturns).toBe(3);
  });

  it('takes what rounding leaves of large amounts for nothing', () => {
    const log = columns([
      ['A', -3, 5],
      ['A', -1, 100_000.1],
      ['A', -1, 200_000.2],
      ['A', -1, -300_000.3],
      ['A', 2, 0.01],
      ['A', 4, 200_000.01],
      ['A', 4, -200_000],
    ]);
    expect(100_000.1 + 200_000.2 - 300_000.3).toBeGreaterThan(0);
    const summaries = summariseCustomers(log, { timeUnit: 'days', observationEnd: 5 });
    expect(summaries.customers[0]).toMatchObject({ repeatPurchases: 2, recency: 7, age: 8, medianGap: 3.5 });
    expect(summaries.daysOfReturns).toBe(1);
  });

  it('counts an order of 0 as an order', () => {
    const log = columns([
      ['A', '2026-01-01', 0],
      ['A', '2026-01-08', 0],
    ]);
    const summaries = summariseCustomers(log, { timeUnit: 'weeks', observationEnd: '2026-01-15' });
    expect(summaries.customers[0]).toMatchObject({ repeatPurchases: 1, meanValue: 0, totalValue: 0, age: 2 });
    expect(summaries.daysOfReturns).toBe(0);
  });

  it('takes the median gap, which one long pause does not move', () => {
    const days = [0, 10, 20, 30, 700];
    const log = columns(days.map((day) => ['A', day, 1] as const));
    const { customers, medianGap } = summariseCustomers(log, { timeUnit: 'days', observationEnd: 700 });
    expect(customers[0]?.medianGap).toBe(10);
    expect(medianGap).toBe(10);
    const even = summariseCustomers(columns([...days.map((day) => ['A', day, 1] as const), ['A', 900, 1]]), {
      timeUnit: 'days',
      observationEnd: 700,
    });
    expect(even.medianGap).toBe(10);
    expect(even.rowsAfterEnd).toBe(1);
    const two = summariseCustomers(columns([0, 4, 10].map((day) => ['A', day, 1] as const)), {
      timeUnit: 'days',
      observationEnd: 10,
    });
    expect(two.medianGap).toBe(5);
  });

  it('tells customers apart by number and text', () => {
    const log = { customers: [7, '7', 7], dates: [1, 2, 3], amounts: [1, 1, 1] };
    const { customers } = summariseCustomers(log, { timeUnit: 'days', observationEnd: 3 });
    expect(customers.map(({ customer }) => customer)).toEqual([7, '7']);
  });

  it('says of an empty log that there is nothing', () => {
    const nothing = summariseCustomers(columns([]), { timeUnit: 'weeks', observationEnd: '2026-01-01' });
    expect(nothing).toEqual({
      customers: [],
      timeUnit: 'weeks',
      observationEnd: '2026-01-01',
      historyLength: 0,
      repeatShare: null,
      medianGap: null,
      rowsAfterEnd: 0,
      daysOfReturns: 0,
    });
    const late = summariseCustomers(columns([['A', '2026-01-02', 1]]), {
      timeUnit: 'weeks',
      observationEnd: '2026-01-01',
    });
    expect(late).toEqual({ ...nothing, rowsAfterEnd: 1 });
  });

  it('recovers the rate of customers who order by chance 20 times a year', () => {
    const random = createSeededRandom(411);
    const rows: Row[] = [];
    for (let customer = 0; customer < 400; customer++) {
      // A chance of 20/365.25 every day, so that there is one order a day at most; the first on day 0.
      for (let day = 0; day <= 1461; day++) {
        if (day === 0 || random() < 20 / 365.25) rows.push([`${customer}`, day, 10]);
      }
    }
    const { customers, medianGap } = summariseCustomers(columns(rows), {
      timeUnit: 'days',
      observationEnd: 1461,
    });
    const mean = customers.reduce((sum, { ordersPerYear }) => sum + (ordersPerYear ?? NaN), 0) / 400;
    // 32,000 orders: a standard error of √(1/32,000) = 0.56%, of which four.
    expect(relativeError(mean, 20)).toBeLessThan(0.0224);
    // The median of the geometric distribution: the first k with (1 − 20/365.25)ᵏ ≤ 1/2.
    expect(medianGap).toBe(13);
  });

  const rows = fc.array(
    fc.tuple(
      fc.constantFrom('A', 'B', 'C', 'D'),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: -20, max: 100 }),
    ),
    { maxLength: 40 },
  );
  const days = { timeUnit: 'days', observationEnd: 50 } as const;
  const byName = (log: readonly Row[], options: { timeUnit: TimeUnit; observationEnd: number }) =>
    new Map(summariseCustomers(columns(log), options).customers.map((one) => [one.customer, one]));

  it('does not depend on the order of the rows, and not on what comes after the end', () => {
    fc.assert(
      fc.property(rows, (log) => {
        expect(byName(log.toReversed(), days)).toEqual(byName(log, days));
        expect(byName([...log, ['A', 51, 9]], days)).toEqual(byName(log, days));
      }),
    );
  });

  it('tells the same history in another unit, and scales with the money', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('weeks', 'months', 'years'), (log, timeUnit) => {
        const unitDays = { weeks: 7, months: 30.4375, years: 365.25 }[timeUnit];
        const daily = byName(log, days);
        const doubled = byName(
          log.map(([customer, day, amount]) => [customer, day, 2 * amount]),
          { timeUnit, observationEnd: 50 },
        );
        expect(doubled.size).toBe(daily.size);
        for (const [name, one] of daily) {
          expectSame(doubled.get(name) ?? {}, {
            ...one,
            recency: one.recency / unitDays,
            age: one.age / unitDays,
            medianGap: one.medianGap === null ? null : one.medianGap / unitDays,
            meanValue: one.meanValue === null ? null : 2 * one.meanValue,
            meanOrderValue: 2 * one.meanOrderValue,
            totalValue: 2 * one.totalValue,
          });
        }
      }),
    );
  });

  it('keeps recency within age, and both at 0 or more', () => {
    fc.assert(
      fc.property(rows, (log) => {
        for (const { repeatPurchases, recency, age, meanValue, medianGap } of byName(log, days).values()) {
          expect(recency).toBeLessThanOrEqual(age);
          expect(recency >= repeatPurchases).toBe(true);
          expect(recency === 0).toBe(repeatPurchases === 0);
          expect([meanValue === null, medianGap === null]).toEqual([recency === 0, recency === 0]);
        }
      }),
    );
  });

  it('cannot be changed, leaves its input alone, and takes typed columns', () => {
    const log = {
      customers: Int32Array.of(1, 2, 1),
      dates: Int32Array.of(5, 3, 4),
      amounts: Float64Array.of(1, 2, 3),
    };
    const summaries = summariseCustomers(log, { timeUnit: 'days', observationEnd: 5 });
    expect([summaries, summaries.customers, ...summaries.customers].every(Object.isFrozen)).toBe(true);
    expect([[...log.customers], [...log.dates], [...log.amounts]]).toEqual([
      [1, 2, 1],
      [5, 3, 4],
      [1, 2, 3],
    ]);
    const frozen = Object.freeze({
      customers: Object.freeze([1, 2, 1]),
      dates: Object.freeze([5, 3, 4]),
      amounts: Object.freeze([1, 2, 3]),
    });
    expect(summariseCustomers(frozen, { timeUnit: 'days', observationEnd: 5 })).toEqual(summaries);
  });

  it.each<[Partial<Record<keyof OrderLog, unknown[]>>, string]>([
    [{ customers: ['A'] }, 'log.dates.length must be as long as log.customers, 1, received 2'],
    [{ amounts: [1] }, 'log.amounts.length must be as long as log.customers, 2, received 1'],
    [{ amounts: [1, NaN] }, 'log.amounts[1] must be a finite number, received NaN'],
    [{ amounts: ['1', 2] }, "log.amounts[0] must be a finite number, received '1'"],
    [
      { customers: ['A', ''] },
      "log.customers[1] must be a text that is not empty or a finite number, received ''",
    ],
    [
      { customers: [NaN, 2] },
      'log.customers[0] must be a text that is not empty or a finite number, received NaN',
    ],
    [
      { dates: ['2026-01-01', '1/2/2026'] },
      "log.dates[1] must be a date such as 2026-11-23 or a whole number of days since 1970-01-01, received '1/2/2026'",
    ],
    [
      { dates: [1.5, 2] },
      'log.dates[0] must be a date such as 2026-11-23 or a whole number of days since 1970-01-01, received 1.5',
    ],
  ])('refuses %j', (wrong, message) => {
    const log = { customers: ['A', 'B'], dates: ['2026-01-01', '2026-01-02'], amounts: [1, 2], ...wrong };
    expect(() => summariseCustomers(log as OrderLog, days)).toThrow(
      new RangeError(`summariseCustomers: ${message}`),
    );
  });

  it('refuses a unit and an end that are none', () => {
    const log = columns([]);
    expect(() => summariseCustomers(log, { ...days, timeUnit: 'week' as TimeUnit })).toThrow(
      new RangeError(
        "summariseCustomers: timeUnit must be one of 'days', 'weeks', 'months', 'years', received 'week'",
      ),
    );
    expect(() => summariseCustomers(log, { ...days, observationEnd: 'today' })).toThrow(
      /^summariseCustomers: observationEnd must be a date such as 2026-11-23/,
    );
  });
});

describe('splitPeriods', () => {
  it.each(fixture.logs)('agrees with a log gone through day by day, in $timeUnit', (expected) => {
    const { log, calibrationEnd, holdoutEnd, holdoutLength, newCustomers } = expected;
    const timeUnit = expected.timeUnit as TimeUnit;
    const { customers, ...whole } = splitPeriods(log, { timeUnit, calibrationEnd, holdoutEnd });
    expect(customers.length).toBe(expected.customers.length);
    for (const [i, customer] of expected.customers.entries()) expectSame(customers[i] ?? {}, customer);
    expectSame(whole, {
      timeUnit,
      calibrationEnd,
      holdoutEnd,
      holdoutLength,
      newCustomers,
      rowsAfterEnd: expected.rowsAfterHoldout,
      daysOfReturns: expected.daysOfReturnsInBoth,
    });
    expect([customers, whole.timeUnit, ...customers].every(Object.isFrozen)).toBe(true);
  });

  it('loses no order: calibration and holdout make up the whole', () => {
    const rows = fc.array(
      fc.tuple(
        fc.constantFrom('A', 'B', 'C'),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
      ),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, (log) => {
        const split = splitPeriods(columns(log), { timeUnit: 'days', calibrationEnd: 20, holdoutEnd: 40 });
        const { customers } = summariseCustomers(columns(log), { timeUnit: 'days', observationEnd: 40 });
        const whole = new Map(customers.map((one) => [one.customer, one]));
        expect(split.customers.length + split.newCustomers).toBe(customers.length);
        for (const one of split.customers) {
          const all = whole.get(one.customer);
          expect(one.repeatPurchases + one.holdoutPurchases).toBe(all?.repeatPurchases);
          expect(one.totalValue + one.holdoutValue).toBe(all?.totalValue);
          expect(one.age + 20).toBe(all?.age);
        }
        const calibration = summariseCustomers(columns(log), { timeUnit: 'days', observationEnd: 20 });
        expect(
          split.customers.map(
            ({ holdoutPurchases: _1, holdoutValue: _2, holdoutMeanValue: _3, ...rest }) => rest,
          ),
        ).toEqual(calibration.customers);
      }),
    );
  });

  it('refuses a holdout that ends with the calibration or before', () => {
    const options = { timeUnit: 'weeks', calibrationEnd: '2026-01-01', holdoutEnd: '2026-01-01' } as const;
    expect(() => splitPeriods(columns([]), options)).toThrow(
      new RangeError(
        'splitPeriods: holdoutEnd must be after calibrationEnd, received 2026-01-01 and 2026-01-01',
      ),
    );
    const unknown = { ...options, timeUnit: 'week' as 'weeks' };
    expect(() => splitPeriods(columns([]), unknown)).toThrow(/^splitPeriods: timeUnit must be one of/);
    for (const name of ['calibrationEnd', 'holdoutEnd']) {
      const wrong = { ...options, [name]: '2026' };
      expect(() => splitPeriods(columns([]), wrong)).toThrow(`splitPeriods: ${name} must be a date`);
    }
    expect(() => splitPeriods(columns([['', 1, 1]]), { ...options, holdoutEnd: 30_000 })).toThrow(
      /^splitPeriods: log.customers\[0\]/,
    );
  });
});
