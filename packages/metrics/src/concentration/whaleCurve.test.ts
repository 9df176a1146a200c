import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../../tests/seededRandom.ts';
import { whaleCurve } from './whaleCurve.ts';

const firm = Object.freeze([
  { annualMargin: 300, costToServe: 400 },
  { annualMargin: 900, costToServe: 200 },
  { annualMargin: 80, costToServe: 80 },
  { annualMargin: 500, costToServe: 100 },
]);

describe('whaleCurve', () => {
  it('rises with the profitable customers and falls with the others: 700, 1100, 1100, 1000', () => {
    const curve = whaleCurve(firm);
    expect(curve).toEqual({
      points: [
        { customers: 0, customerShare: 0, cumulativeProfit: 0, profitShare: 0 },
        { customers: 1, customerShare: 0.25, cumulativeProfit: 700, profitShare: 0.7 },
        { customers: 2, customerShare: 0.5, cumulativeProfit: 1100, profitShare: 1.1 },
        { customers: 3, customerShare: 0.75, cumulativeProfit: 1100, profitShare: 1.1 },
        { customers: 4, customerShare: 1, cumulativeProfit: 1000, profitShare: 1 },
      ],
      peak: { customers: 2, customerShare: 0.5, cumulativeProfit: 1100, profitShare: 1.1 },
      totalProfit: 1000,
      unprofitableCustomers: 1,
      lossOfUnprofitable: -100,
      order: 'mostProfitableFirst',
    });
    expect([curve, curve.points, ...curve.points].every(Object.isFrozen)).toBe(true);
  });

  it('shows the published shape: a fifth gives 140% of the profit, the last fifth takes 40% back', () => {
    const customers = [140, 0, 0, 0, -40].map((profit) => ({ annualMargin: profit + 60, costToServe: 60 }));
    const curve = whaleCurve(customers);
    expect(curve.peak).toMatchObject({ customerShare: 0.2, profitShare: 1.4 });
    expect(curve.lossOfUnprofitable).toBe(-40);
    expect(curve.points.at(-1)?.profitShare).toBe(1);
  });

  it('has no shares of a loss, but still amounts', () => {
    const curve = whaleCurve([
      { annualMargin: 100, costToServe: 50 },
      { annualMargin: 100, costToServe: 200 },
    ]);
    expect(curve.points.map(({ profitShare }) => profitShare)).toEqual([null, null, null]);
    expect(curve.points.map(({ cumulativeProfit }) => cumulativeProfit)).toEqual([0, 50, -50]);
    expect(whaleCurve([{ annualMargin: 5, costToServe: 5 }]).peak).toMatchObject({
      customers: 0,
      profitShare: null,
    });
    const losses = whaleCurve([{ annualMargin: -5, costToServe: 5 }]);
    expect(losses).toMatchObject({ totalProfit: -10, lossOfUnprofitable: -10, unprofitableCustomers: 1 });
    expect(losses.peak.customers).toBe(0);
  });

  it('ends at the compensated sum, whatever was lost on the way', () => {
    const customers = [1e16, 1, -1e16].map((annualMargin) => ({ annualMargin, costToServe: 0 }));
    expect(whaleCurve(customers).points.at(-1)).toMatchObject({ cumulativeProfit: 1, profitShare: 1 });
  });

  it('has no point above its peak, and keeps the peak among few steps', () => {
    const margins = fc.integer({ min: -1000, max: 1000 });
    const rows = fc.record({ annualMargin: margins, costToServe: fc.integer({ min: 0, max: 1000 }) });
    fc.assert(
      fc.property(
        fc.array(rows, { minLength: 1, maxLength: 50 }),
        fc.integer({ min: 1, max: 60 }),
        (customers, steps) => {
          for (const customer of customers) Object.freeze(customer);
          const profits = customers.map(({ annualMargin, costToServe }) => annualMargin - costToServe);
          const gains = profits.filter((profit) => profit > 0);
          const curve = whaleCurve(Object.freeze(customers), { steps });
          expect(curve.peak.cumulativeProfit).toBe(gains.reduce((sum, profit) => sum + profit, 0));
          expect(curve.peak.customers).toBe(gains.length);
          expect(curve.points).toContainEqual(curve.peak);
          expect(curve.points.length).toBeLessThanOrEqual(steps + 2);
          expect(curve.points.at(-1)).toMatchObject({
            customers: customers.length,
            cumulativeProfit: curve.totalProfit,
          });
          expect(curve.unprofitableCustomers).toBe(profits.filter((profit) => profit < 0).length);
          expect(curve.lossOfUnprofitable).toBe(curve.totalProfit - curve.peak.cumulativeProfit);
          for (const { cumulativeProfit } of curve.points) {
            expect(cumulativeProfit).toBeLessThanOrEqual(curve.peak.cumulativeProfit);
          }
        },
      ),
    );
  });

  it('gives a long list as many true points as there are steps', () => {
    const random = createSeededRandom(2);
    const customers = Array.from({ length: 5000 }, () => ({
      annualMargin: 100 * random(),
      costToServe: 60 * random(),
    }));
    const all = whaleCurve(customers, { steps: 5000 });
    const some = whaleCurve(customers);
    expect(all.points.length).toBe(5001);
    expect(some.points.length).toBe(102);
    for (const point of some.points) expect(all.points).toContainEqual(point);
  });

  it.each([
    [
      [{ annualMargin: NaN, costToServe: 1 }],
      'customers[0].annualMargin must be a finite number, received NaN',
    ],
    [
      [firm[0], { annualMargin: 1, costToServe: -1 }],
      'customers[1].costToServe must be 0 or more, received -1',
    ],
    [[], 'values must hold at least one number, received none'],
  ])('refuses %j', (customers, message) => {
    expect(() => whaleCurve(customers as typeof firm)).toThrow(new RangeError(`whaleCurve: ${message}`));
  });

  it('refuses steps that are no whole number', () => {
    expect(() => whaleCurve(firm, { steps: 0.5 })).toThrow(
      new RangeError('whaleCurve: steps must be a whole number of at least 1, received 0.5'),
    );
  });
});
