import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/retention.json' with { type: 'json' };
import { relativeError } from '../../tests/relativeError.ts';
import { discountedExpectedLifetime } from './discountedExpectedLifetime.ts';
import { discountedResidualLifetime } from './discountedResidualLifetime.ts';
import { expectedPayments } from './expectedPayments.ts';
import { projectCohort } from './projectCohort.ts';
import { retentionRates } from './retentionRates.ts';
import type { ShiftedBetaGeometric } from './shiftedBetaGeometric.ts';
import { survivalShares } from './survivalShares.ts';

const published = Object.freeze({ alpha: 0.704, beta: 1.182, timeUnit: 'years' as const });
const fitted = { alpha: 0.704077, beta: 1.182043, timeUnit: 'years' as const };
const highEnd = { alpha: 0.668, beta: 3.806, timeUnit: 'years' as const };

const size = fc.double({ min: -3, max: 3, noNaN: true }).map((power) => 10 ** power);
const anyParameters = fc.record({ alpha: size, beta: size, timeUnit: fc.constant('years' as const) });

describe('survivalShares and retentionRates', () => {
  it('are what was published: renewal 0.6267 0.7561 0.8188 0.8559 0.8804', () => {
    const rates = retentionRates({ parameters: published, periods: 5 });
    expect(rates.map((rate) => rate.toFixed(4))).toEqual(['0.6267', '0.7561', '0.8188', '0.8559', '0.8804']);
  });

  it('agree with quotients of beta functions at 50 digits', () => {
    for (const [alpha, beta, t, expected] of fixture.survival as [number, number, number, number][]) {
      const shares = survivalShares({ parameters: { alpha, beta, timeUnit: 'weeks' }, periods: t });
      // Up to 1,000 factors, rounded twice each and once when multiplied: at most 3,000 halves of 2⁻⁵².
      expect(relativeError(shares[t] ?? NaN, expected), `${alpha} ${beta} ${t}`).toBeLessThan(3.4e-13);
    }
  });

  it('fall and rise: nobody comes back, and who stayed is ever more likely to stay', () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const shares = survivalShares({ parameters, periods: 30 });
        const rates = retentionRates({ parameters, periods: 30 });
        expect([shares.length, rates.length, shares[0]]).toEqual([31, 30, 1]);
        let left = 0;
        for (const [t, rate] of rates.entries()) {
          const [before, after] = [shares[t] as number, shares[t + 1] as number];
          expect(after).toBeLessThan(before);
          expect(after).toBeGreaterThan(0);
          expect(relativeError(after / before, rate)).toBeLessThan(1e-15 * 2);
          if (t > 0) expect(rate).toBeGreaterThan(rates[t - 1] as number);
          left += before - after;
        }
        // Everybody has left or is still there.
        expect(relativeError(left + (shares[30] as number), 1)).toBeLessThan(1e-14);
      }),
    );
  });

  it('are frozen and begin with everybody', () => {
    const shares = survivalShares({ parameters: published, periods: 0 });
    expect(shares).toEqual([1]);
    expect(Object.isFrozen(shares)).toBe(true);
    expect(Object.isFrozen(retentionRates({ parameters: published, periods: 1 }))).toBe(true);
  });
});

describe('projectCohort', () => {
  it('goes on from the last count with the rates of the cohort’s age', () => {
    const course = projectCohort({ parameters: published, cohort: [1000, 631, 468], periods: 3 });
    const rates = retentionRates({ parameters: published, periods: 5 }).slice(2);
    let customers = 468;
    expect(course[0]).toBe(468);
    for (const [i, rate] of rates.entries()) {
      customers *= rate;
      expect(relativeError(course[i + 1] ?? NaN, customers)).toBeLessThan(1e-15);
    }
    expect([course.length, Object.isFrozen(course)]).toEqual([4, true]);
  });

  it('is the survival of a cohort that has just begun', () => {
    const course = projectCohort({ parameters: highEnd, cohort: [1000], periods: 12 });
    const shares = survivalShares({ parameters: highEnd, periods: 12 });
    for (const [t, share] of shares.entries()) {
      expect(relativeError(course[t] ?? NaN, 1000 * share)).toBeLessThan(1e-14);
    }
    expect(projectCohort({ parameters: highEnd, cohort: [5, 0], periods: 2 })).toEqual([0, 0, 0]);
  });
});

describe('expectedPayments', () => {
  it('agrees with payments added up at 50 digits, on both sides of every branch', () => {
    for (const [alpha, beta, discountRate, expected] of fixture.payments as [
      number,
      number,
      number,
      number,
    ][]) {
      const payments = expectedPayments({ alpha, beta, discountRate });
      expect(relativeError(payments, expected), `${alpha} ${beta} ${discountRate}`).toBeLessThan(1e-11);
    }
  });
});

describe('discountedExpectedLifetime', () => {
  it('is the published 3.69515 and 5.92260 at d = 10%, and 3.69491 at the maximum', () => {
    const of = (parameters: ShiftedBetaGeometric) =>
      discountedExpectedLifetime({ parameters, annualDiscountRate: 0.1 }).discountedPayments?.toFixed(5);
    expect([of(published), of(highEnd), of(fitted)]).toEqual(['3.69515', '5.92260', '3.69491']);
  });

  it('says that without discount and with α up to 1 there is no end to it', () => {
    const endless = discountedExpectedLifetime({ parameters: published, annualDiscountRate: 0 });
    expect(endless).toEqual({
      outcome: 'endless',
      discountedPayments: null,
      timeUnit: 'years',
      firstPayment: 'now',
    });
    expect(Object.isFrozen(endless)).toBe(true);
    const atOne = { alpha: 1, beta: 3, timeUnit: 'years' as const };
    expect(discountedExpectedLifetime({ parameters: atOne, annualDiscountRate: 0 }).outcome).toBe('endless');
    const little = discountedExpectedLifetime({ parameters: published, annualDiscountRate: 1e-12 });
    expect(little.outcome).toBe('found');
    expect(little.discountedPayments).toBeGreaterThan(1000);
  });

  it('without discount and with α above 1 is the mean lifetime (α + β − 1)/(α − 1)', () => {
    const parameters = { alpha: 3, beta: 9, timeUnit: 'years' as const };
    const whole = discountedExpectedLifetime({ parameters, annualDiscountRate: 0 });
    expect(whole).toMatchObject({ outcome: 'found', discountedPayments: 5.5, firstPayment: 'now' });
    const nearly = discountedExpectedLifetime({ parameters, annualDiscountRate: 1e-12 });
    expect(relativeError(nearly.discountedPayments ?? NaN, 5.5)).toBeLessThan(1e-10);
  });

  it('is the margin multiple of a constant retention rate when all customers are alike', () => {
    // r = 0.8 and d = 10%: (1 + d)/(1 + d − r) = 3.6667; customers differ by a millionth.
    const parameters = { alpha: 2e6, beta: 8e6, timeUnit: 'years' as const };
    const { discountedPayments } = discountedExpectedLifetime({ parameters, annualDiscountRate: 0.1 });
    expect(relativeError(discountedPayments ?? NaN, 11 / 3)).toBeLessThan(1e-6);
  });

  it('takes a yearly rate for monthly renewals too', () => {
    const monthly = { ...published, timeUnit: 'months' as const };
    const { discountedPayments, timeUnit } = discountedExpectedLifetime({
      parameters: monthly,
      annualDiscountRate: 1.01 ** 12 - 1,
    });
    const yearly = discountedExpectedLifetime({ parameters: published, annualDiscountRate: 0.01 });
    expect(timeUnit).toBe('months');
    expect(relativeError(discountedPayments ?? NaN, yearly.discountedPayments ?? NaN)).toBeLessThan(1e-12);
  });

  it('is one payment now and, if the customer renews, the rest: lifetime = 1 + residual/(1 + d)', () => {
    fc.assert(
      fc.property(anyParameters, fc.double({ min: 0.001, max: 2, noNaN: true }), (parameters, rate) => {
        const whole = discountedExpectedLifetime({ parameters, annualDiscountRate: rate });
        const rest = discountedResidualLifetime({ parameters, renewals: 0, annualDiscountRate: rate });
        const sum = 1 + (rest.discountedPayments ?? NaN) / (1 + rate);
        expect(relativeError(whole.discountedPayments ?? NaN, sum)).toBeLessThan(1e-11);
      }),
    );
  });
});

describe('discountedResidualLifetime', () => {
  it('is the survivors to come, discounted and divided by those there are', () => {
    const shares = survivalShares({ parameters: highEnd, periods: 2000 });
    for (const renewals of [0, 1, 5]) {
      let sum = 0;
      for (let t = renewals + 1; t <= 2000; t++) {
        sum += (shares[t] as number) / (shares[renewals] as number) / 1.1 ** (t - renewals - 1);
      }
      const residual = discountedResidualLifetime({ parameters: highEnd, renewals, annualDiscountRate: 0.1 });
      expect(relativeError(residual.discountedPayments ?? NaN, sum)).toBeLessThan(1e-12);
    }
  });

  it('grows with every renewal behind', () => {
    fc.assert(
      fc.property(anyParameters, fc.integer({ min: 0, max: 50 }), (parameters, renewals) => {
        const of = (count: number) =>
          discountedResidualLifetime({ parameters, renewals: count, annualDiscountRate: 0.1 })
            .discountedPayments ?? NaN;
        expect(of(renewals + 1)).toBeGreaterThan(of(renewals));
      }),
    );
  });

  it('is endless where the lifetime is', () => {
    const residual = discountedResidualLifetime({
      parameters: published,
      renewals: 3,
      annualDiscountRate: 0,
    });
    expect(residual).toMatchObject({ outcome: 'endless', discountedPayments: null });
  });
});

describe('all of them', () => {
  const wrong = { alpha: 0, beta: 1, timeUnit: 'years' as const };
  const unknown = { alpha: 1, beta: 1, timeUnit: 'year' as 'years' };
  const calls: Record<string, (parameters: ShiftedBetaGeometric) => unknown> = {
    survivalShares: (parameters) => survivalShares({ parameters, periods: 1 }),
    retentionRates: (parameters) => retentionRates({ parameters, periods: 1 }),
    projectCohort: (parameters) => projectCohort({ parameters, cohort: [1], periods: 1 }),
    discountedExpectedLifetime: (parameters) =>
      discountedExpectedLifetime({ parameters, annualDiscountRate: 0.1 }),
    discountedResidualLifetime: (parameters) =>
      discountedResidualLifetime({ parameters, renewals: 1, annualDiscountRate: 0.1 }),
  };

  it.each(Object.entries(calls))('%s refuses parameters that are none', (name, call) => {
    expect(() => call(wrong)).toThrow(
      new RangeError(`${name}: parameters.alpha must be above 0, received 0`),
    );
    expect(() => call({ ...wrong, alpha: 1, beta: NaN })).toThrow(
      new RangeError(`${name}: parameters.beta must be above 0, received NaN`),
    );
    expect(() => call(unknown)).toThrow(`${name}: timeUnit must be one of`);
  });

  it('refuse periods, counts and rates out of range', () => {
    const parameters = published;
    expect(() => survivalShares({ parameters, periods: -1 })).toThrow(
      new RangeError('survivalShares: periods must be a whole number of at least 0, received -1'),
    );
    expect(() => retentionRates({ parameters, periods: 0 })).toThrow(
      new RangeError('retentionRates: periods must be a whole number of at least 1, received 0'),
    );
    expect(() => retentionRates({ parameters, periods: 10_001 })).toThrow(
      new RangeError('retentionRates: periods must be at most 10000, received 10001'),
    );
    expect(retentionRates({ parameters, periods: 10_000 }).length).toBe(10_000);
    expect(() => projectCohort({ parameters, cohort: [3, 4], periods: 1 })).toThrow(
      new RangeError('projectCohort: cohort[1] must be at most the count before, 3, received 4'),
    );
    expect(() => projectCohort({ parameters, cohort: [3], periods: 0 })).toThrow(
      new RangeError('projectCohort: periods must be a whole number of at least 1, received 0'),
    );
    expect(() => discountedExpectedLifetime({ parameters, annualDiscountRate: -0.1 })).toThrow(
      new RangeError('discountedExpectedLifetime: annualDiscountRate must be 0 or more, received -0.1'),
    );
    expect(() => discountedResidualLifetime({ parameters, renewals: 1, annualDiscountRate: NaN })).toThrow(
      new RangeError('discountedResidualLifetime: annualDiscountRate must be 0 or more, received NaN'),
    );
    expect(() => discountedResidualLifetime({ parameters, renewals: 0.5, annualDiscountRate: 0 })).toThrow(
      new RangeError(
        'discountedResidualLifetime: renewals must be a whole number of at least 0, received 0.5',
      ),
    );
  });
});
