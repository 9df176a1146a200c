import { describe, expect, test } from 'vitest';

import type { CustomerRows, OrderRows } from '../customerData.ts';
import type { Answers } from './answers.ts';
import { answersFrom } from './answersFrom.ts';
import { columnsOf, imaginedShop, lastDay } from './anyFile.ts';
import { defaultAssumptions, type Assumptions } from './assumptions.ts';
import { customerAt, listedPlaces } from './customerTable.ts';
import type { Part } from './part.ts';

const usual = defaultAssumptions({ kind: 'orders', lastDay }, 'EUR', lastDay);
const ofList: Assumptions = { ...usual, loss: { kind: 'months', months: 12 } };
const ask = (data: OrderRows | CustomerRows, change: Partial<Assumptions> = {}): Answers =>
  answersFrom(data, { ...(data.kind === 'orders' ? usual : ofList), ...change }, () => {});

function orders(...customers: readonly (readonly (readonly [day: number, amount: number])[])[]): OrderRows {
  const rows = customers.flatMap((own, customer) =>
    own.map(([ago, amount]) => [customer, lastDay - ago, amount] as const),
  );
  return { kind: 'orders', names: customers.map((_, place) => `Firm ${place}`), ...columnsOf(rows) };
}

function list(
  columns: Partial<
    Record<'revenue' | 'earlierRevenue' | 'cost' | 'margin' | 'contacts' | 'lastPurchase', number[]>
  >,
): CustomerRows {
  const column = (cells: number[] | undefined) => (cells === undefined ? null : Float64Array.from(cells));
  const revenue = Float64Array.from(columns.revenue ?? []);
  return {
    kind: 'customers',
    names: Array.from(revenue, (_, place) => `Firm ${place}`),
    revenue,
    earlierRevenue: column(columns.earlierRevenue),
    cost: column(columns.cost),
    margin: column(columns.margin),
    contacts: column(columns.contacts),
    lastPurchase: column(columns.lastPurchase),
  };
}

function answerOf<Answer>(part: Part<Answer>): Answer {
  if (part.missing !== null) throw new Error(`no answer: ${part.missing}`);
  return part.answer;
}

describe('a small order log', () => {
  // Two years and a day: one who grew, one who left, one who came, one of whom there is only a credit note.
  const log = orders(
    [
      [730, 100],
      [500, 100],
      [300, 300],
      [100, 300],
    ],
    [
      [700, 500],
      [650, 500],
      [600, 500],
    ],
    [[50, 200]],
    [[40, -20]],
  );
  const answers = ask(log);

  test('tells what it holds', () => {
    expect(answers.source).toEqual({
      kind: 'orders',
      ...{ rows: 9, rowsUsed: 9, rowsAfterEnd: 0, rowsOfNothing: 0, customers: 4, orders: 8 },
      ...{ firstDay: lastDay - 730, lastDay: lastDay - 40, observationEnd: lastDay, revenue: 2480 },
    });
  });

  test('shares the last year out, credit notes included', () => {
    const { customers, revenue, largestShare, gini, cautions, customersForEighty, period } = answerOf(
      answers.concentration,
    );
    expect({ customers, revenue, customersForEighty }).toEqual({
      ...{ customers: 3, revenue: 780, customersForEighty: 2 },
    });
    expect(largestShare).toBeCloseTo(600 / 780, 12);
    expect(gini).toBeNull();
    expect(cautions).toEqual(['few', 'credits']);
    expect(period).toEqual({ from: lastDay - 364, to: lastDay });
    expect(answers.concentration.calculators).toEqual([
      { calculator: 'Pareto', fragment: 'Pareto=EUR,list:600/;200/;-20/,v1' },
    ]);
  });

  test('compares two years', () => {
    const years = answerOf(answers.twoYears);
    expect(years).toMatchObject({
      ...{ customersBefore: 2, customersAfter: 2, revenueBefore: 1600, revenueAfter: 800, stayedShare: 0 },
      entered: [{ customer: 0, before: 100, after: 600 }],
      gone: [{ customer: 1, before: 1500, after: 0 }],
      ...{ stayed: [], fell: [], cautions: ['few'] },
    });
  });

  test('counts who came back, and after how long', () => {
    expect(answerOf(answers.repeatOrders)).toMatchObject({
      ...{ customersWithOrder: 2, customersWithSecondOrder: 1, rate: 0.5, gaps: 5 },
      // Gaps of 50, 50, 200, 200 and 230 days; of one customer 200, of the other 50.
      ...{ medianGapDays: 200, quarterGapDays: 50, ninetyGapDays: 230, usualGapDays: 125 },
      ...{ isWholeYear: true, cautions: ['few'] },
    });
    expect(answers.repeatOrders.calculators).toEqual([
      {
        calculator: 'RepeatOrders',
        fragment: 'RepeatOrders=EUR,customersWithOrder:2,customersWithSecondOrder:1,v1',
      },
    ]);
  });

  test('counts losses by the definition that was stated', () => {
    // Silent after 3 × 125 = 375 days: a year ago both were customers, now one of them is.
    expect(answerOf(answers.loss)).toMatchObject({
      ...{ silenceDays: 375, customersAtStart: 2, customersLost: 1, silentAtStart: 0, returned: 0 },
      ...{ activeNow: 2, silentNow: 1, cautions: ['few'] },
    });
    expect(answers.loss.calculators).toEqual([
      {
        calculator: 'ChurnCost',
        fragment: 'ChurnCost=EUR,customers:2,lost:1,variant:counts,v1',
      },
    ]);
    expect(answers.cohorts.calculators, 'cohorts lead on to what losing them costs').toEqual(
      answers.loss.calculators,
    );
    const months = answerOf(ask(log, { loss: { kind: 'months', months: 6 } }).loss);
    expect(months).toMatchObject({
      silenceDays: 183,
      customersAtStart: 1,
      silentAtStart: 1,
      customersLost: 0,
    });
  });

  test('says what can be said of categories without contacts', () => {
    const categories = answerOf(answers.categories);
    expect(categories).toMatchObject({ kind: 'withoutEffort', marginFrom: 'assumption', marginBorder: 60 });
    expect(
      categories.kind === 'withoutEffort' && categories.groups.map(({ customers }) => customers),
    ).toEqual([...[2, 1, 1]]);
    expect(answers.profit.missing).toBe('needsCost');
  });

  test('values nobody by so few, says what would be enough, and which calculator helps', () => {
    expect(answers.lifetimeValue).toEqual({
      missing: 'fewRepeatCustomers',
      enough: [
        { what: 'repeatCustomers', have: 2, need: 100 },
        { what: 'historyDays', have: 731, need: 1000 },
      ],
      calculators: [{ calculator: 'LifetimeValue', fragment: 'LifetimeValue=EUR,retention:50,v1' }],
    });
    expect(answers.model.choice?.model).toBe('none');
  });

  test('advises on each', () => {
    const advice = [0, 1, 2, 3].map((place) => customerAt(answers.customers, place).advice);
    expect(advice).toEqual(['entered', 'bestSilent', 'firstOrder', 'creditNotes']);
    expect(customerAt(answers.customers, 0)).toMatchObject({
      ...{ name: 'Firm 0', revenue: 600, earlierRevenue: 100, totalRevenue: 800, orders: 4, abc: 'A' },
      ...{ firstOrder: lastDay - 730, lastOrder: lastDay - 100, medianGapDays: 200, category: 'muchMargin' },
      ...{ probabilityAlive: null, value: null, profit: null },
    });
  });

  test('lists nobody without a row that counts', () => {
    const future = orders([[10, 5]], [[-3, 5]], [[4, 0]]);
    expect(Array.from(listedPlaces(ask(future).customers))).toEqual([0]);
    expect(Array.from(listedPlaces(ask(orders([[-3, 5]], [[-4, 5]])).customers))).toEqual([]);
  });

  test('blames no credit note where all was paid back, or nothing was sold', () => {
    const back = orders(
      [
        [20, 5],
        [19, -5],
      ],
      [
        [700, 5],
        [690, 5],
        [680, -10],
      ],
      [[30, 9]],
    );
    const { customers } = ask(back, { loss: { kind: 'months', months: 2 } });
    expect([0, 1, 2].map((place) => customerAt(customers, place).advice)).toEqual([
      ...['noRevenue', 'gone', 'firstOrder'],
    ]);
  });

  test('leaves out what lies after the end, and rows that say nothing', () => {
    const { rowsUsed, rowsAfterEnd, rowsOfNothing } = ask(
      orders([
        [10, 5],
        [-1, 5],
        [3, 0],
        [3, NaN],
      ]),
    ).source;
    expect({ rowsUsed, rowsAfterEnd, rowsOfNothing }).toEqual({
      rowsUsed: 1,
      rowsAfterEnd: 1,
      rowsOfNothing: 2,
    });
  });
});

describe('degenerate logs', () => {
  test.each([
    ['nothing', orders(), 'noRows'],
    ['customers without an order', orders([], []), 'noRows'],
    ['one customer', orders([[5, 10]]), 'oneCustomer'],
    ['credit notes only', orders([[5, -10]], [[6, -10]]), 'noRevenue'],
    ['nobody lately', orders([[500, 10]], [[600, 10]], [[2000, 5]]), 'nobodyActive'],
  ])('%s', (_, rows, missing) => {
    expect(ask(rows).concentration.missing).toBe(missing);
  });

  test('nobody lost: the calculator of an average customer is given no retention of 100 percent', () => {
    const often = [10, 200, 380, 500].map((ago) => [ago, 50] as const);
    const answers = ask(orders(often, often, often));
    expect(answerOf(answers.loss).customersLost).toBe(0);
    expect(answers.lifetimeValue.calculators[0]?.fragment).toBe('LifetimeValue=EUR,annualPurchases:100,v1');
  });

  test('all on one day', () => {
    const answers = ask(orders(...Array.from({ length: 300 }, (_, i) => [[0, 10 + i] as const])));
    expect(answerOf(answers.concentration).cautions).toEqual(['shortPeriod']);
    expect(answers.loss.missing).toBe('shortHistory');
    expect(answers.cohorts.missing).toBe('shortHistory');
    expect(answers.lifetimeValue.missing).toBe('fewRepeatCustomers');
    expect(answerOf(answers.repeatOrders)).toMatchObject({
      rate: 0,
      medianGapDays: null,
      cautions: ['shortPeriod'],
    });
  });

  test('all amounts alike: all in one class, and valued all the same', () => {
    const shop = imaginedShop(200, 4);
    const answers = ask({ ...shop, amount: shop.amount.map(() => 40) });
    const { value, orders: expected, cautions } = answerOf(answers.lifetimeValue);
    expect(value.expected / expected.expected).toBeCloseTo(40 * 0.3 * 0.95, 0);
    expect(value.highest).toBeGreaterThan(value.lowest);
    expect(cautions).not.toContain('correlated');
  });
});

describe('subscribers', () => {
  /** Each pays every 30 days from a day of their own until they leave; sBG with α = β = 1. */
  const payments = (customers: number, leaves: (place: number) => number) =>
    orders(
      ...Array.from({ length: customers }, (_, place) => {
        const first = 700 - (place % 30);
        const paid = Math.min(leaves(place), Math.floor(first / 30) + 1);
        return Array.from({ length: paid }, (_, renewal) => [first - 30 * renewal, 9] as const);
      }),
    );

  test('are known by their intervals: a curve instead of lifetime values by orders', () => {
    const answers = ask(payments(400, (place) => Math.floor(1 / (1 - ((place * 0.618) % 1)))));
    const { subscription } = answerOf(answers.cohorts);
    if (!subscription.applies || subscription.curve === null) throw new Error('no curve');
    expect(subscription).toMatchObject({ renewalDays: 30, regularShare: 1, customers: 400, problem: null });
    expect(subscription.observed[0]?.retentionRate).toBeCloseTo(0.5, 1);
    const { rates, shares } = subscription.curve;
    expect(rates[0]).toBeCloseTo(0.5, 1);
    expect(rates[9]).toBeGreaterThan(0.85);
    expect(shares[0]).toEqual({ expected: 1, lowest: 1, highest: 1 });
    for (const { expected, lowest, highest } of shares.slice(1)) {
      expect(lowest).toBeLessThan(expected);
      expect(highest).toBeGreaterThan(expected);
    }
    expect(answers.lifetimeValue.missing).toBe('regularOrders');
    expect(answers.lifetimeValue.calculators[0]?.fragment).toMatch(/^LifetimeValue=EUR,.*retention:/);
  });

  test.each([
    ['nobodyLeft', 400, () => 99],
    ['everybodyLeft', 400, () => 3],
    ['fewLeavers', 60, (place: number) => (place < 20 ? 4 : 99)],
  ])('%s: no curve, and why', (problem, customers, leaves) => {
    const { subscription } = answerOf(ask(payments(customers, leaves)).cohorts);
    expect(subscription).toMatchObject({ applies: true, curve: null, problem });
  });

  test('are not those who order when they like', () => {
    const { subscription } = answerOf(ask(imaginedShop(50, 2)).cohorts);
    expect(subscription).toMatchObject({ applies: false, reason: 'irregular' });
    const single = answerOf(ask(orders([[400, 1]], [[300, 2]])).cohorts).subscription;
    expect(single).toEqual({ applies: false, reason: 'noRepeatOrders', regularShare: 0 });
  });
});

describe('an imagined shop', () => {
  const shop = imaginedShop(600, 11);
  const answers = ask(shop);
  const {
    value,
    orders: expected,
    check,
    parameters,
    customers,
    expectedAlive,
  } = answerOf(answers.lifetimeValue);

  test('is found again: its parameters, and ranges around what is expected', () => {
    // What the shop was imagined with: r ÷ α orders a week, a mean order of 5 × 100 ÷ 3.2.
    // 600 customers know the mean rate and the mean order to about 4%, of which four.
    expect(Math.abs(parameters.r / parameters.alpha / (3 / 20) - 1)).toBeLessThan(0.16);
    expect(Math.abs((parameters.p * parameters.gamma) / (parameters.q - 1) / 156.25 - 1)).toBeLessThan(0.16);
    expect(value.lowest).toBeLessThan(value.expected);
    expect(value.highest).toBeGreaterThan(value.expected);
    expect(expected.lowest).toBeLessThan(expected.expected);
    expect(expected.highest).toBeGreaterThan(expected.expected);
    expect(expectedAlive).toBeLessThan(customers);
  });

  test('is forecast well on its own last period', () => {
    expect(check?.verdict).toBe('good');
    expect(check).toBe(answers.model.check);
    expect((check?.customersWithin ?? 0) / (check?.customers ?? 1)).toBeGreaterThan(0.8);
    const sum = (key: 'forecast' | 'came' | 'customers') =>
      check?.classes.reduce((total, each) => total + each[key], 0);
    expect(sum('customers')).toBe(check?.customers);
    expect(sum('came')).toBe(check?.ordersCame);
    expect(sum('forecast')).toBeCloseTo(check?.orders.expected ?? NaN, 6);
  });

  test('has customers whose values add up, the silent ones worth less', () => {
    const all = Array.from({ length: 600 }, (_, place) => customerAt(answers.customers, place));
    expect(all.reduce((sum, each) => sum + (each.value ?? 0), 0)).toBeCloseTo(value.expected, 6);
    for (const { lowestValue, highestValue, probabilityAlive } of all) {
      expect(lowestValue ?? NaN).toBeLessThanOrEqual(highestValue ?? NaN);
      expect(probabilityAlive ?? NaN).toBeLessThanOrEqual(1);
    }
    const advised = new Set(all.map(({ advice }) => advice));
    for (const code of ['best', 'bestSilent', 'silent', 'gone', 'oneOff', 'steady'] as const) {
      expect(advised, code).toContain(code);
    }
  });

  test('that stops in its last period is not valued by a model that misses it', () => {
    const kept = shop.day.map((day) => (day < lastDay - 200 || day === lastDay ? 1 : 0));
    const stopped = ask({
      ...shop,
      customer: shop.customer.filter((_, row) => kept[row] === 1),
      day: shop.day.filter((_, row) => kept[row] === 1),
      amount: shop.amount.filter((_, row) => kept[row] === 1),
    });
    expect(stopped.lifetimeValue.missing).toBe('failedCheck');
    expect(stopped.model.check?.verdict).toBe('poor');
    expect(customerAt(stopped.customers, 0)).toMatchObject({ probabilityAlive: null, value: null });
  });
});

describe('a customer list', () => {
  const full = list({
    revenue: [1000, 500, 200, 0, 300],
    earlierRevenue: [100, 900, 0, 400, 300],
    cost: [50, 30, 90, 10, NaN],
    contacts: [2, 1, 40, 0, NaN],
    lastPurchase: [lastDay - 10, lastDay - 40, lastDay - 5, lastDay - 500, lastDay - 100],
  });
  const answers = ask(full);

  test('shares the year out among those who bought', () => {
    expect(answerOf(answers.concentration)).toMatchObject({ customers: 4, revenue: 2000, period: null });
    expect(answers.source).toMatchObject({ kind: 'customers', rows: 5, orders: null, lastDay: lastDay - 5 });
  });

  test('knows who costs more than they bring', () => {
    expect(answerOf(answers.profit)).toMatchObject({
      // Margins of 30% less cost: 250, 120, −30, −10, 90.
      ...{ totalProfit: 420, unprofitableCustomers: 2, lossOfUnprofitable: -40, costsMissing: 1 },
      ...{ marginFrom: 'assumption', hasCost: true, customers: 5, cautions: ['few'] },
    });
    expect(answers.profit.calculators[0]?.fragment).toBe(
      'Pareto=EUR,list:1000/50;500/30;300/0;200/90;0/10,v1',
    );
    expect(customerAt(answers.customers, 2)).toMatchObject({ profit: -30, advice: 'costsMore' });
  });

  test('takes costs written with a minus for what they are, and margins before the assumed rate', () => {
    const minus = ask(list({ revenue: [1000, 500], cost: [-50, -30], margin: [700, NaN] }));
    expect(answerOf(minus.profit)).toMatchObject({ totalProfit: 770, marginFrom: 'file', marginsMissing: 1 });
    expect(minus.profit.calculators[0]?.fragment).toBeNull();
  });

  test('sorts into the four categories', () => {
    const categories = answerOf(answers.categories);
    if (categories.kind !== 'four') throw new Error('not four');
    // Borders: the medians of the four active ones, margins 300, 150, 60 and 90, hours 0.5, 0.25, 10 and 0.
    expect(categories.thresholds).toMatchObject({ annualMargin: 120, annualEffortHours: 0.375 });
    expect(categories.summary.map(({ category, customers }) => [category, customers])).toEqual([
      ['excellent', 1],
      ['average', 2],
      ['demanding', 1],
      ['passive', 1],
    ]);
    expect(categories.contactsMissing).toBe(1);
    expect(answers.categories.calculators[0]?.fragment).toMatch(/^FourCategories=EUR,marginBorder:120,/);
  });

  test('counts as lost who bought last year and not this year', () => {
    expect(answerOf(answers.loss)).toMatchObject({ customersAtStart: 4, customersLost: 1, activeNow: 4 });
    expect(customerAt(answers.customers, 3).advice).toBe('costsMore');
    const without = ask(list({ revenue: [10, 0], earlierRevenue: [10, 50] }));
    expect(customerAt(without.customers, 1).advice).toBe('bestSilent');
  });

  test('says of those without revenue what is known: more paid back, long silent, or nothing', () => {
    const silent = [lastDay - 10, lastDay - 400, lastDay - 800, NaN, NaN, lastDay - 800, NaN, lastDay - 5];
    const { customers } = ask(list({ revenue: [500, 0, 0, 0, NaN, NaN, -10, 0], lastPurchase: silent }));
    expect(Array.from(silent, (_, place) => customerAt(customers, place).advice)).toEqual([
      ...['best', 'silent', 'gone', 'noRevenue', 'noRevenue', 'gone', 'creditNotes', 'noRevenue'],
    ]);
    expect(Array.from(listedPlaces(customers))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('says what only single orders tell, and opens the calculator of an average customer', () => {
    for (const part of ['repeatOrders', 'cohorts', 'lifetimeValue'] as const) {
      expect(answers[part].missing).toBe('needsOrders');
    }
    expect(answers.lifetimeValue.calculators).toEqual([
      { calculator: 'LifetimeValue', fragment: 'LifetimeValue=EUR,annualPurchases:500,retention:75,v1' },
    ]);
  });

  test('with revenue alone gives what can be given', () => {
    const bare = ask(list({ revenue: [5, 6, 7] }));
    expect(bare.concentration.missing).toBeNull();
    expect([bare.profit, bare.twoYears, bare.loss].map(({ missing }) => missing)).toEqual([
      ...['needsCost', 'needsEarlierYear', 'needsEarlierYear'],
    ]);
    expect(answerOf(bare.categories)).toMatchObject({ kind: 'withoutEffort', activityKnown: false });
  });

  test('of more than a thousand opens the calculator as it is: half a list would answer another question', () => {
    const many = ask(list({ revenue: Array.from({ length: 1001 }, (_, i) => i + 1) }));
    expect(many.concentration.calculators).toEqual([{ calculator: 'Pareto', fragment: null }]);
  });
});

describe('several orders of a customer on one day', () => {
  const log = orders(
    [
      [200, 50],
      [200, 30],
    ],
    [
      [300, 40],
      [100, 40],
    ],
    [[90, 20]],
    // The second one is older than the year.
    [
      [500, 10],
      [500, 10],
      [30, 10],
    ],
  );
  const together = ask(log);
  const apart = ask({ ...log, sameDay: 'separate' });

  test('are one order unless the reader says otherwise', () => {
    const { customersWithOrder, customersWithSecondOrder, cautions } = answerOf(together.repeatOrders);
    expect([together.source.orders, customersWithOrder, customersWithSecondOrder]).toEqual([6, 4, 1]);
    expect(Array.from(together.customers.orders)).toEqual([1, 2, 1, 2]);
    expect(cautions).not.toContain('separateOrders');
  });

  test('are counted one by one if the reader says so, which the answer tells; gaps know days only', () => {
    const repeats = answerOf(apart.repeatOrders);
    expect(repeats).toMatchObject({ customersWithOrder: 4, customersWithSecondOrder: 2 });
    expect(repeats.cautions).toContain('separateOrders');
    expect(repeats.medianGapDays).toBe(answerOf(together.repeatOrders).medianGapDays);
    expect(apart.source.orders).toBe(8);
    expect(Array.from(apart.customers.orders)).toEqual([2, 2, 1, 3]);
    expect(answerOf(apart.concentration)).toEqual(answerOf(together.concentration));
  });
});
