import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { createSeededRandom } from '../../tests/seededRandom.ts';
import { lifetimeValue } from '../lifetimeValue/lifetimeValue.ts';
import { marginMultiple } from '../lifetimeValue/marginMultiple.ts';
import { churnCost } from './churnCost.ts';
import { churnReduction } from './churnReduction.ts';

const firm = Object.freeze({
  customers: 1000,
  annualChurnRate: 0.05,
  annualMargin: 120,
  acquisitionCost: 200,
});
const full = Object.freeze({
  ...firm,
  yearsUntilReplaced: 0.5,
  annualReferralsPerCustomer: 0.2,
  valuePerReferral: 440,
});

describe('churnCost', () => {
  it('has a replacement cost of 1,000 × 5% × 200 = 10,000', () => {
    expect(churnCost(firm)).toEqual({
      lostCustomers: 50,
      lostMargin: 6000,
      replacementCost: 10_000,
      lostReferrals: 0,
      total: 16_000,
      yearsUntilReplaced: 1,
    });
  });

  it('shows every part apart and counts margin and recommendations only while the place is empty', () => {
    // 50 lost: 50 × 120 / 2 = 3,000; 50 × 200 = 10,000; 50 × 0.2 × 440 / 2 = 2,200.
    const cost = churnCost(full);
    expect(cost.lostMargin).toBe(3000);
    expect(cost.replacementCost).toBe(10_000);
    expect(relativeError(cost.lostReferrals, 2200)).toBeLessThan(1e-15);
    expect(relativeError(cost.total, 15_200)).toBeLessThan(1e-15);
    expect(cost.yearsUntilReplaced).toBe(0.5);
    expect(Object.isFrozen(cost)).toBe(true);
  });

  it('is what the leavers of 4,000 simulated years cost on average, person by person', () => {
    const random = createSeededRandom(23);
    let total = 0;
    for (let year = 0; year < 4000; year++) {
      for (let customer = 0; customer < 20; customer++) {
        if (random() >= 0.1) continue;
        for (let month = 0; month < 6; month++) total += 120 / 12 + (0.2 * 440) / 12;
        total += 200;
      }
    }
    const cost = churnCost({ ...full, customers: 20, annualChurnRate: 0.1 }).total;
    // 80,000 draws at 10%: the number of leavers has a standard error of 1.06%, four of them 4.3%.
    expect(relativeError(total / 4000, cost)).toBeLessThan(0.043);
  });

  it('leaves the lifetime value as lost margin where nobody is replaced', () => {
    const stream = { annualRetentionRate: 0.95, annualDiscountRate: 0.1, firstMargin: 'endOfYear' } as const;
    const unreplaced = churnCost({ ...firm, acquisitionCost: 0, yearsUntilReplaced: marginMultiple(stream) });
    const { value } = lifetimeValue({ annualMargin: 120, ...stream });
    expect(relativeError(unreplaced.total, 50 * value)).toBeLessThan(1e-14);
  });

  it('adds up, and scales with customers and with churn', () => {
    const amounts = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        amounts,
        amounts,
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (annualMargin, acquisitionCost, annualChurnRate) => {
          const input = { ...full, annualMargin, acquisitionCost, annualChurnRate };
          const cost = churnCost(input);
          expect(cost.total).toBe(cost.lostMargin + cost.replacementCost + cost.lostReferrals);
          expect(churnCost({ ...input, customers: 2000 }).total).toBeCloseTo(2 * cost.total, 3);
          expect(churnCost({ ...input, annualChurnRate: 2 * annualChurnRate }).total).toBeCloseTo(
            2 * cost.total,
            3,
          );
        },
      ),
    );
  });

  it('is nothing without churn', () => {
    expect(churnCost({ ...full, annualChurnRate: 0 }).total).toBe(0);
  });

  it.each([
    [{ customers: 0 }, 'customers must be above 0, received 0'],
    [{ annualChurnRate: 5 }, 'annualChurnRate must be in [0, 1], received 5'],
    [{ annualMargin: -1 }, 'annualMargin must be 0 or more, received -1'],
    [{ acquisitionCost: -1 }, 'acquisitionCost must be 0 or more, received -1'],
    [{ yearsUntilReplaced: -1 }, 'yearsUntilReplaced must be 0 or more, received -1'],
    [{ annualReferralsPerCustomer: NaN }, 'annualReferralsPerCustomer must be 0 or more, received NaN'],
    [{ valuePerReferral: -1 }, 'valuePerReferral must be 0 or more, received -1'],
    [{ customers: 1e300, annualMargin: 1e300 }, 'the cost is too large to be written as a number'],
  ])('refuses %j', (wrong, message) => {
    expect(() => churnCost({ ...full, ...wrong })).toThrow(new RangeError(`churnCost: ${message}`));
  });
});

describe('churnReduction', () => {
  it('values one percentage point less: 10 customers kept, 3,200 saved, 3.20 for each of the thousand', () => {
    const less = churnReduction(firm);
    expect(relativeError(less.annualChurnRate, 0.04)).toBeLessThan(1e-15);
    expect(less).toMatchObject({
      removedChurn: 0.01,
      capped: false,
      keptCustomers: 10,
      costBefore: 16_000,
      costAfter: 12_800,
      saving: 3200,
      breakEvenSpendPerCustomer: 3.2,
      breakEvenSpendPerKeptCustomer: 320,
    });
    expect(Object.isFrozen(less)).toBe(true);
  });

  it('is two costs of churn, and spending the break-even amount leaves nothing over', () => {
    const rates = fc.double({ min: 0.02, max: 1, noNaN: true });
    fc.assert(
      fc.property(rates, fc.double({ min: 0.001, max: 0.02, noNaN: true }), (annualChurnRate, reduction) => {
        const less = churnReduction({ ...full, annualChurnRate, reduction });
        expect(less.costBefore).toBe(churnCost({ ...full, annualChurnRate }).total);
        expect(less.costAfter).toBe(
          churnCost({ ...full, annualChurnRate: annualChurnRate - reduction }).total,
        );
        // A difference of two costs up to 300 times as large as itself.
        expect(relativeError(less.saving, less.costBefore - less.costAfter)).toBeLessThan(1e-12);
        expect(relativeError(less.breakEvenSpendPerCustomer * 1000, less.saving)).toBeLessThan(1e-15);
        const perKept = less.breakEvenSpendPerKeptCustomer ?? NaN;
        expect(relativeError(perKept * less.keptCustomers, less.saving)).toBeLessThan(1e-15);
      }),
    );
  });

  it('cuts at no churn and says so', () => {
    const less = churnReduction({ ...firm, reduction: 0.2 });
    expect(less).toMatchObject({
      annualChurnRate: 0,
      removedChurn: 0.05,
      capped: true,
      costAfter: 0,
      saving: 16_000,
    });
    expect(churnReduction({ ...firm, reduction: 0.05 })).toMatchObject({ annualChurnRate: 0, capped: false });
  });

  it('has nothing to spend where nobody leaves', () => {
    const none = churnReduction({ ...firm, annualChurnRate: 0 });
    expect(none).toMatchObject({
      removedChurn: 0,
      capped: true,
      saving: 0,
      breakEvenSpendPerCustomer: 0,
      breakEvenSpendPerKeptCustomer: null,
    });
  });

  it.each([
    [{ reduction: 1.5 }, 'reduction must be in [0, 1], received 1.5'],
    [{ customers: -1 }, 'customers must be above 0, received -1'],
    [{ customers: 1e300, annualMargin: 1e300 }, 'the cost is too large to be written as a number'],
  ])('refuses %j', (wrong, message) => {
    expect(() => churnReduction({ ...firm, ...wrong })).toThrow(new RangeError(`churnReduction: ${message}`));
  });
});
