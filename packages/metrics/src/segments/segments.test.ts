import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualEffortHours } from './annualEffortHours.ts';
import { categoriseCustomers } from './categoriseCustomers.ts';
import { customerCategory, type ObservedCustomer } from './customerCategory.ts';
import { suggestThresholds } from './suggestThresholds.ts';

const borders = Object.freeze({ annualMargin: 500, annualEffortHours: 8, activeMonths: 12 });
const behaviour = Object.freeze({ annualMargin: 700, annualEffortHours: 3, monthsSinceLastOrder: 1 });

describe('annualEffortHours', () => {
  it('adds up contacts, disputes and late payments in hours', () => {
    expect(annualEffortHours({ contacts: 12, disputes: 1, latePayments: 2 })).toBe(12 / 4 + 2 + 1);
    const own = { hoursPerContact: 1, hoursPerDispute: 10, hoursPerLatePayment: 100 };
    expect(annualEffortHours({ contacts: 2, disputes: 3, latePayments: 4, ...own })).toBe(432);
    expect(annualEffortHours({ contacts: 0, disputes: 0, latePayments: 0 })).toBe(0);
  });

  it.each([
    ['contacts', -1],
    ['disputes', NaN],
    ['latePayments', -1],
    ['hoursPerContact', -1],
    ['hoursPerDispute', Infinity],
    ['hoursPerLatePayment', -1],
  ])('refuses %s of %d', (name, value) => {
    const input = { contacts: 1, disputes: 1, latePayments: 1, [name]: value };
    const message = `annualEffortHours: ${name} must be 0 or more, received ${value}`;
    expect(() => annualEffortHours(input)).toThrow(new RangeError(message));
  });

  it('says that an effort is too large rather than answer Infinity', () => {
    expect(() => annualEffortHours({ contacts: 1e308, disputes: 1e308, latePayments: 0 })).toThrow(
      new RangeError('annualEffortHours: the effort is too large to be written as a number'),
    );
  });
});

describe('customerCategory', () => {
  it.each([
    [700, 3, 1, 'excellent'],
    [200, 20, 1, 'demanding'],
    [700, 20, 1, 'average'],
    [200, 3, 1, 'average'],
    [700, 3, 13, 'passive'],
    [200, 20, 13, 'passive'],
    [500, 8, 12, 'excellent'],
    [499.99, 8.01, 12, 'demanding'],
    [500, 8.01, 12, 'average'],
    [499.99, 8, 12, 'average'],
    [-50, 9, 0, 'demanding'],
  ])('margin %d, effort %d, last order %d months ago: %s', (annualMargin, effort, months, category) => {
    const customer = { annualMargin, annualEffortHours: effort, monthsSinceLastOrder: months };
    expect(customerCategory(customer, borders)).toBe(category);
  });

  it.each([
    [{ annualMargin: NaN }, {}, 'customer.annualMargin must be a finite number, received NaN'],
    [{ annualEffortHours: -1 }, {}, 'customer.annualEffortHours must be 0 or more, received -1'],
    [{ monthsSinceLastOrder: -1 }, {}, 'customer.monthsSinceLastOrder must be 0 or more, received -1'],
    [{}, { annualMargin: NaN }, 'thresholds.annualMargin must be a finite number, received NaN'],
    [{}, { annualEffortHours: -1 }, 'thresholds.annualEffortHours must be 0 or more, received -1'],
    [{}, { activeMonths: -1 }, 'thresholds.activeMonths must be 0 or more, received -1'],
  ])('refuses %j with borders %j', (wrong, wrongBorder, message) => {
    const run = () => customerCategory({ ...behaviour, ...wrong }, { ...borders, ...wrongBorder });
    expect(run).toThrow(new RangeError(`customerCategory: ${message}`));
  });
});

const anyCustomer: fc.Arbitrary<ObservedCustomer> = fc.record({
  annualMargin: fc.integer({ min: -100, max: 1000 }),
  annualEffortHours: fc.integer({ min: 0, max: 20 }),
  monthsSinceLastOrder: fc.integer({ min: 0, max: 24 }),
});

describe('categoriseCustomers', () => {
  it('says what each category brings and takes', () => {
    const sorted = categoriseCustomers(
      [
        { annualMargin: 900, annualEffortHours: 2, monthsSinceLastOrder: 1 },
        { annualMargin: 100, annualEffortHours: 20, monthsSinceLastOrder: 2 },
        { annualMargin: 600, annualEffortHours: 1, monthsSinceLastOrder: 3 },
        { annualMargin: 400, annualEffortHours: 9, monthsSinceLastOrder: 30 },
      ],
      borders,
    );
    expect(sorted).toEqual({
      categories: ['excellent', 'demanding', 'excellent', 'passive'],
      summary: [
        {
          category: 'excellent',
          customers: 2,
          customerShare: 0.5,
          annualMargin: 1500,
          marginShare: 0.75,
          annualEffortHours: 3,
        },
        {
          category: 'average',
          customers: 0,
          customerShare: 0,
          annualMargin: 0,
          marginShare: 0,
          annualEffortHours: 0,
        },
        {
          category: 'demanding',
          customers: 1,
          customerShare: 0.25,
          annualMargin: 100,
          marginShare: 0.05,
          annualEffortHours: 20,
        },
        {
          category: 'passive',
          customers: 1,
          customerShare: 0.25,
          annualMargin: 400,
          marginShare: 0.2,
          annualEffortHours: 9,
        },
      ],
      thresholds: borders,
    });
    const parts = [sorted, sorted.categories, sorted.summary, ...sorted.summary, sorted.thresholds];
    expect(parts.every(Object.isFrozen)).toBe(true);
  });

  it('gives each customer the category of its own and loses nobody', () => {
    fc.assert(
      fc.property(fc.array(anyCustomer, { maxLength: 50 }), (customers) => {
        const { categories, summary } = categoriseCustomers(Object.freeze(customers), borders);
        expect(categories).toEqual(customers.map((customer) => customerCategory(customer, borders)));
        const count = summary.reduce((sum, { customers: members }) => sum + members, 0);
        expect(count).toBe(customers.length);
        const margin = summary.reduce((sum, { annualMargin }) => sum + annualMargin, 0);
        expect(margin).toBe(customers.reduce((sum, { annualMargin }) => sum + annualMargin, 0));
        const shares = summary.map(({ marginShare }) => marginShare);
        if (margin > 0)
          expect(shares.reduce((sum: number, share) => sum + (share ?? NaN), 0)).toBeCloseTo(1, 12);
        else expect(shares).toEqual([null, null, null, null]);
      }),
    );
  });

  it('takes nobody, and then has no shares', () => {
    const { categories, summary } = categoriseCustomers([], borders);
    expect(categories).toEqual([]);
    expect(summary.map(({ customerShare, marginShare }) => [customerShare, marginShare])).toEqual(
      Array(4).fill([null, null]),
    );
  });

  it('refuses a customer and borders outside their domain', () => {
    expect(() => categoriseCustomers([behaviour, { ...behaviour, annualMargin: NaN }], borders)).toThrow(
      new RangeError('categoriseCustomers: customers[1].annualMargin must be a finite number, received NaN'),
    );
    expect(() => categoriseCustomers([], { ...borders, activeMonths: NaN })).toThrow(
      new RangeError('categoriseCustomers: thresholds.activeMonths must be 0 or more, received NaN'),
    );
  });
});

describe('suggestThresholds', () => {
  const customer = (annualMargin: number, hours: number, months: number) => ({
    annualMargin,
    annualEffortHours: hours,
    monthsSinceLastOrder: months,
  });

  it('takes the medians of the active customers', () => {
    const three = [customer(900, 2, 1), customer(100, 20, 12), customer(300, 4, 3), customer(5000, 50, 13)];
    const suggested = suggestThresholds(Object.freeze(three));
    expect(suggested).toEqual({ annualMargin: 300, annualEffortHours: 4, activeMonths: 12 });
    expect(Object.isFrozen(suggested)).toBe(true);
    expect(suggestThresholds(three, { activeMonths: 13 })).toEqual({
      annualMargin: 600,
      annualEffortHours: 12,
      activeMonths: 13,
    });
  });

  it('leaves half of the active customers on either side', () => {
    fc.assert(
      fc.property(fc.array(anyCustomer, { minLength: 1, maxLength: 40 }), (customers) => {
        const { annualMargin, annualEffortHours } = suggestThresholds(customers, { activeMonths: 24 });
        const half = customers.length / 2;
        expect(customers.filter((one) => one.annualMargin < annualMargin).length).toBeLessThanOrEqual(half);
        expect(customers.filter((one) => one.annualMargin > annualMargin).length).toBeLessThanOrEqual(half);
        expect(
          customers.filter((one) => one.annualEffortHours < annualEffortHours).length,
        ).toBeLessThanOrEqual(half);
        expect(
          customers.filter((one) => one.annualEffortHours > annualEffortHours).length,
        ).toBeLessThanOrEqual(half);
      }),
    );
  });

  it('refuses a list without an active customer, and months that are none', () => {
    expect(() => suggestThresholds([customer(1, 1, 13)])).toThrow(
      new RangeError(
        'suggestThresholds: at least one customer must have ordered within 12 months, received none',
      ),
    );
    expect(() => suggestThresholds([customer(1, -1, 1)])).toThrow(
      new RangeError('suggestThresholds: customers[0].annualEffortHours must be 0 or more, received -1'),
    );
    expect(() => suggestThresholds([behaviour], { activeMonths: -1 })).toThrow(
      new RangeError('suggestThresholds: activeMonths must be 0 or more, received -1'),
    );
  });
});
