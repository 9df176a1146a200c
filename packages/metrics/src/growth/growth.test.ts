import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { createSeededRandom } from '../../tests/seededRandom.ts';
import { referralFactor } from './referralFactor.ts';
import { referralGrowth } from './referralGrowth.ts';
import { referralMultiplier } from './referralMultiplier.ts';
import { referralReward } from './referralReward.ts';

describe('referralFactor', () => {
  it('is invitations times conversion', () => {
    expect(referralFactor({ invitationsPerCustomer: 10, conversionRate: 0.2 })).toBe(2);
    expect(referralFactor({ invitationsPerCustomer: 2, conversionRate: 0 })).toBe(0);
  });

  it.each([
    [-1, 0.2, 'invitationsPerCustomer must be 0 or more, received -1'],
    [10, 20, 'conversionRate must be in [0, 1], received 20'],
  ])('refuses %d and %d', (invitationsPerCustomer, conversionRate, message) => {
    const run = () => referralFactor({ invitationsPerCustomer, conversionRate });
    expect(run).toThrow(new RangeError(`referralFactor: ${message}`));
  });
});

describe('referralMultiplier', () => {
  it('makes 3.33 of one at K = 0.7', () => {
    expect(referralMultiplier({ referralFactor: 0.7 }).toFixed(2)).toBe('3.33');
    expect(referralMultiplier({ referralFactor: 0 })).toBe(1);
    expect(referralMultiplier({ referralFactor: 0.5 })).toBe(2);
  });

  it('is where growth ends up', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), (factor) => {
        const growth = referralGrowth({
          initialCustomers: 1,
          referralFactor: factor,
          cycleDays: 1,
          days: 400,
        });
        expect(relativeError(referralMultiplier({ referralFactor: factor }), growth.customers)).toBeLessThan(
          1e-14,
        );
      }),
    );
  });

  it('is the mean size of 40,000 simulated families of recommendation', () => {
    const random = createSeededRandom(41);
    let people = 0;
    for (let family = 0; family < 40_000; family++) {
      for (let waiting = 1; waiting > 0; waiting--) {
        people++;
        for (let invitation = 0; invitation < 3; invitation++) if (random() < 0.2) waiting++;
      }
    }
    const expected = referralMultiplier({
      referralFactor: referralFactor({ invitationsPerCustomer: 3, conversionRate: 0.2 }),
    });
    // Variance of a family: σ²/(1 − K)³ = 0.48/0.064 = 7.5; four standard errors of 40,000: 0.055.
    expect(Math.abs(people / 40_000 - expected)).toBeLessThan(0.055);
  });

  it.each([1, 1.5])('has no limit at %d', (factor) => {
    expect(() => referralMultiplier({ referralFactor: factor })).toThrow(
      new RangeError(
        `referralMultiplier: the sum has no limit with referralFactor ${factor}, ` +
          'because every round brings at least as many as the one before; it must be below 1',
      ),
    );
  });

  it('refuses a negative factor', () => {
    expect(() => referralMultiplier({ referralFactor: -0.1 })).toThrow(
      new RangeError('referralMultiplier: referralFactor must be 0 or more, received -0.1'),
    );
  });
});

describe('referralGrowth', () => {
  const start = Object.freeze({ initialCustomers: 10, referralFactor: 2, days: 20 });

  it('gives the published 20,470 with a cycle of two days and 20,971,510 with one', () => {
    expect(referralGrowth({ ...start, cycleDays: 2 }).customers).toBe(20_470);
    expect(referralGrowth({ ...start, cycleDays: 1 }).customers).toBe(20_971_510);
  });

  it('shows every round', () => {
    const growth = referralGrowth({ initialCustomers: 100, referralFactor: 0.5, cycleDays: 30, days: 75 });
    expect(growth).toEqual({
      customers: 175,
      completedCycles: 2,
      rounds: [
        { day: 0, newCustomers: 100, customers: 100 },
        { day: 30, newCustomers: 50, customers: 150 },
        { day: 60, newCustomers: 25, customers: 175 },
      ],
      counting: 'completedCycles',
    });
    expect([growth, growth.rounds, ...growth.rounds].every(Object.isFrozen)).toBe(true);
  });

  it('counts a round that is complete but for rounding: 0.6 days are three cycles of 0.2', () => {
    expect(0.6 / 0.2).toBeLessThan(3);
    expect(referralGrowth({ ...start, cycleDays: 0.2, days: 0.6 }).completedCycles).toBe(3);
    expect(referralGrowth({ ...start, cycleDays: 2, days: 1.99 })).toMatchObject({
      completedCycles: 0,
      customers: 10,
    });
  });

  it('agrees with (K^(c+1) − 1)/(K − 1)', () => {
    const factors = fc.double({ min: 1.1, max: 4, noNaN: true });
    fc.assert(
      fc.property(factors, fc.integer({ min: 0, max: 40 }), (factor, cycles) => {
        const growth = referralGrowth({
          initialCustomers: 3,
          referralFactor: factor,
          cycleDays: 7,
          days: 7 * cycles,
        });
        const expected = (3 * (factor ** (cycles + 1) - 1)) / (factor - 1);
        expect(growth.completedCycles).toBe(cycles);
        expect(growth.rounds.length).toBe(cycles + 1);
        // Forty rounded multiplications.
        expect(relativeError(growth.customers, expected)).toBeLessThan(1e-13);
      }),
    );
  });

  it.each([
    [{ initialCustomers: -1 }, 'initialCustomers must be 0 or more, received -1'],
    [{ referralFactor: -1 }, 'referralFactor must be 0 or more, received -1'],
    [{ cycleDays: 0 }, 'cycleDays must be above 0, received 0'],
    [{ days: -1 }, 'days must be 0 or more, received -1'],
    [{ days: 2002, cycleDays: 2 }, 'days must be at most 1000 cycles of 2, received 2002'],
    [
      { days: 1000, cycleDays: 1, referralFactor: 10 },
      'the number of customers is too large to be written as a number',
    ],
  ])('refuses %j', (wrong, message) => {
    const input = { ...start, cycleDays: 2, ...wrong };
    expect(() => referralGrowth(input)).toThrow(new RangeError(`referralGrowth: ${message}`));
    expect(referralGrowth({ ...start, referralFactor: 0.5, days: 2000, cycleDays: 2 }).completedCycles).toBe(
      1000,
    );
  });
});

describe('referralReward', () => {
  const offer = Object.freeze({
    customers: 1000,
    annualReferralsBefore: 0.1,
    annualReferralsAfter: 0.15,
    rewardPerReferral: 25,
    valuePerReferral: 240,
  });

  it('pays for everybody recommended, also for those who would have come anyway', () => {
    // 50 more, worth 12,000; 150 rewards of 25 cost 3,750; break-even 240 × 0.05/0.15 = 80 and 0.1 × 240/215.
    const reward = referralReward(offer);
    expect(relativeError(reward.additionalCustomers, 50)).toBeLessThan(1e-14);
    expect(relativeError(reward.additionalValue, 12_000)).toBeLessThan(1e-14);
    expect(reward.rewardCost).toBe(3750);
    expect(relativeError(reward.worth, 8250)).toBeLessThan(1e-14);
    expect(relativeError(reward.breakEvenReward, 80)).toBeLessThan(1e-14);
    expect(relativeError(reward.breakEvenAnnualReferrals ?? NaN, 24 / 215)).toBeLessThan(1e-14);
    expect(Object.isFrozen(reward)).toBe(true);
  });

  it('keeps the digits of a worth that is the difference of two large amounts', () => {
    const reward = referralReward({
      customers: 1e9,
      annualReferralsBefore: 99_999,
      annualReferralsAfter: 100_000,
      rewardPerReferral: 9_999_999,
      valuePerReferral: 1e12 - 1,
    });
    // 10⁵ × (10¹² − 10⁷) − 99,999 × (10¹² − 1) = 99,999
    expect(reward.worth).toBe(99_999e9);
  });

  it('is worth nothing at either break-even', () => {
    const rates = fc.double({ min: 0.01, max: 2, noNaN: true });
    fc.assert(
      fc.property(
        rates,
        rates,
        fc.double({ min: 1, max: 239, noNaN: true }),
        (before, more, rewardPerReferral) => {
          const input = { ...offer, annualReferralsBefore: before, annualReferralsAfter: before + more };
          const { breakEvenReward, additionalValue } = referralReward(input);
          // Absolute, against the amounts that cancel.
          const atReward = referralReward({ ...input, rewardPerReferral: breakEvenReward });
          expect(Math.abs(atReward.worth)).toBeLessThan(1e-12 * (1 + additionalValue));
          const { breakEvenAnnualReferrals } = referralReward({ ...input, rewardPerReferral });
          const atReferrals = referralReward({
            ...input,
            rewardPerReferral,
            annualReferralsAfter: breakEvenAnnualReferrals ?? NaN,
          });
          expect(Math.abs(atReferrals.worth)).toBeLessThan(1e-10 * (1 + atReferrals.rewardCost));
        },
      ),
    );
  });

  it('says where there is no break-even', () => {
    expect(referralReward({ ...offer, rewardPerReferral: 240 }).breakEvenAnnualReferrals).toBeNull();
    expect(referralReward({ ...offer, rewardPerReferral: 300 }).breakEvenAnnualReferrals).toBeNull();
    const useless = referralReward({ ...offer, annualReferralsAfter: 0.1 });
    expect(useless).toMatchObject({
      additionalCustomers: 0,
      additionalValue: 0,
      breakEvenReward: 0,
      worth: -2500,
    });
    const nobody = referralReward({ ...offer, annualReferralsBefore: 0, annualReferralsAfter: 0 });
    expect(nobody).toMatchObject({ breakEvenReward: 0, breakEvenAnnualReferrals: 0, worth: 0 });
    const offPutting = referralReward({ ...offer, annualReferralsAfter: 0.05 });
    expect(offPutting.breakEvenReward).toBe(0);
    expect(relativeError(offPutting.additionalCustomers, -50)).toBeLessThan(1e-14);
  });

  it.each([
    [{ customers: -1 }, 'customers must be 0 or more, received -1'],
    [{ annualReferralsBefore: -1 }, 'annualReferralsBefore must be 0 or more, received -1'],
    [{ annualReferralsAfter: NaN }, 'annualReferralsAfter must be 0 or more, received NaN'],
    [{ rewardPerReferral: -1 }, 'rewardPerReferral must be 0 or more, received -1'],
    [{ valuePerReferral: -1 }, 'valuePerReferral must be 0 or more, received -1'],
    [{ customers: 1e300, valuePerReferral: 1e300 }, 'the result is too large to be written as a number'],
  ])('refuses %j', (wrong, message) => {
    expect(() => referralReward({ ...offer, ...wrong })).toThrow(
      new RangeError(`referralReward: ${message}`),
    );
  });
});
