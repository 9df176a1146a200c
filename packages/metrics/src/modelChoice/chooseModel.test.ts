import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedShop, simulateCohort } from '../../tests/simulatedCohort.ts';
import { drawBinomial } from '../numeric/drawBinomial.ts';
import { seededRandom } from '../numeric/seededRandom.ts';
import { fitBetaGeometricNbd } from '../repeatBuying/fitBetaGeometricNbd.ts';
import { forecastPurchases } from '../repeatBuying/forecastPurchases.ts';
import { discountedExpectedLifetime } from '../retention/discountedExpectedLifetime.ts';
import { fitShiftedBetaGeometric } from '../retention/fitShiftedBetaGeometric.ts';
import { retentionRates } from '../retention/retentionRates.ts';
import { chooseModel, type CustomerModel } from './chooseModel.ts';
import type { DataFacts, OrderFacts, SubscriptionFacts } from './dataFacts.ts';

const subscription: SubscriptionFacts = Object.freeze({
  relation: 'subscription',
  customers: 100,
  customersLost: 50,
  renewals: 3,
});
const orders: OrderFacts = Object.freeze({
  relation: 'orders',
  customers: 250,
  repeatShare: 0.4,
  historyLength: 20,
  medianGap: 4,
});

const reasonsOf = (facts: DataFacts, model: CustomerModel) =>
  chooseModel(facts).verdicts.find((verdict) => verdict.model === model)?.reasons;

describe('chooseModel', () => {
  it('takes sBG for subscribers, and says why the others do not suit', () => {
    expect(chooseModel(subscription)).toEqual({
      model: 'shiftedBetaGeometric',
      spendModel: 'none',
      verdicts: [
        {
          model: 'shiftedBetaGeometric',
          fits: true,
          reasons: ['subscription', 'enoughRenewals', 'enoughLeavers'],
        },
        { model: 'constantRetention', fits: false, reasons: ['customersDiffer'] },
        { model: 'betaGeometricNbd', fits: false, reasons: ['subscription'] },
        { model: 'gammaGamma', fits: false, reasons: ['subscription'] },
      ],
      limits: { renewals: 3, leavers: 50, repeatCustomers: 100, gaps: 5 },
    });
  });

  it('takes BG/NBD and Gamma-Gamma for a shop, and says why the others do not suit', () => {
    expect(chooseModel(orders)).toMatchObject({
      model: 'betaGeometricNbd',
      spendModel: 'gammaGamma',
      verdicts: [
        { model: 'shiftedBetaGeometric', fits: false, reasons: ['orders'] },
        { model: 'constantRetention', fits: false, reasons: ['orders'] },
        {
          model: 'betaGeometricNbd',
          fits: true,
          reasons: ['orders', 'enoughRepeatCustomers', 'longHistory'],
        },
        { model: 'gammaGamma', fits: true, reasons: ['orders', 'enoughRepeatCustomers'] },
      ],
    });
  });

  it('falls back on a constant retention below either limit, and on nothing before the first renewal', () => {
    const early = { ...subscription, renewals: 2 };
    expect(chooseModel(early).model).toBe('constantRetention');
    expect(reasonsOf(early, 'shiftedBetaGeometric')).toEqual(['fewRenewals']);
    expect(reasonsOf(early, 'constantRetention')).toEqual(['subscription']);
    const loyal = { ...subscription, customersLost: 49 };
    expect(chooseModel(loyal).model).toBe('constantRetention');
    expect(reasonsOf(loyal, 'shiftedBetaGeometric')).toEqual(['fewLeavers']);
    const fresh = { ...subscription, customersLost: 0, renewals: 0 };
    expect(chooseModel(fresh)).toMatchObject({ model: 'none', spendModel: 'none' });
    expect(reasonsOf(fresh, 'shiftedBetaGeometric')).toEqual(['noRenewal', 'fewLeavers']);
    expect(reasonsOf(fresh, 'constantRetention')).toEqual(['noRenewal']);
  });

  it('takes the facts as they come, all customers lost included', () => {
    expect(chooseModel({ ...subscription, customersLost: 100 }).model).toBe('shiftedBetaGeometric');
  });

  it('takes none for a shop with few repeat customers or a short history', () => {
    const small = { ...orders, customers: 247 };
    expect(chooseModel(small)).toMatchObject({ model: 'none', spendModel: 'none' });
    expect(reasonsOf(small, 'betaGeometricNbd')).toEqual(['fewRepeatCustomers']);
    const young = { ...orders, historyLength: 19.9 };
    expect(chooseModel(young)).toMatchObject({ model: 'none', spendModel: 'gammaGamma' });
    expect(reasonsOf(young, 'betaGeometricNbd')).toEqual(['shortHistory']);
    const once = { ...orders, repeatShare: 0, medianGap: null };
    expect(reasonsOf(once, 'betaGeometricNbd')).toEqual(['fewRepeatCustomers', 'shortHistory']);
    expect(chooseModel({ ...once, customers: 0, repeatShare: null }).model).toBe('none');
  });

  it('counts whole customers, so that a rounded share does not cost one', () => {
    // 0.035 × 2,857 = 99.995 is 100 customers, 0.035 × 2,842 = 99.47 is 99.
    expect(chooseModel({ ...orders, customers: 2857, repeatShare: 0.035 }).model).toBe('betaGeometricNbd');
    expect(chooseModel({ ...orders, customers: 2842, repeatShare: 0.035 }).model).toBe('none');
  });

  it('chooses what fits, gives a reason for every model, and cannot be changed', () => {
    const count = fc.integer({ min: 0, max: 400 });
    const facts: fc.Arbitrary<DataFacts> = fc.oneof(
      fc.record({
        relation: fc.constant('subscription' as const),
        customers: fc.integer({ min: 400, max: 800 }),
        customersLost: count,
        renewals: fc.integer({ min: 0, max: 6 }),
      }),
      fc.record({
        relation: fc.constant('orders' as const),
        customers: count,
        repeatShare: fc.double({ min: 0, max: 1, noNaN: true }),
        historyLength: count,
        medianGap: fc.integer({ min: 1, max: 60 }),
      }),
    );
    fc.assert(
      fc.property(facts, (known) => {
        const choice = chooseModel(known);
        const fitting = choice.verdicts.filter(({ fits }) => fits).map(({ model }) => model);
        expect(choice.verdicts.length).toBe(4);
        for (const verdict of choice.verdicts) {
          expect(verdict.reasons.length).toBeGreaterThan(0);
          expect([verdict, verdict.reasons].every(Object.isFrozen)).toBe(true);
        }
        const chosen = [choice.model, choice.spendModel].filter((model) => model !== 'none');
        expect(chosen).toEqual(fitting);
        expect([choice, choice.verdicts, choice.limits].every(Object.isFrozen)).toBe(true);
      }),
    );
  });

  it.each([
    [
      { ...subscription, relation: 'both' },
      "relation must be one of 'subscription', 'orders', received 'both'",
    ],
    [{ ...subscription, customers: 1.5 }, 'customers must be a whole number of at least 0, received 1.5'],
    [
      { ...subscription, customersLost: -1 },
      'customersLost must be a whole number of at least 0, received -1',
    ],
    [{ ...subscription, customersLost: 101 }, 'customersLost must be at most customers, 100, received 101'],
    [{ ...subscription, renewals: 0.5 }, 'renewals must be a whole number of at least 0, received 0.5'],
    [{ ...orders, repeatShare: 40 }, 'repeatShare must be in [0, 1], received 40'],
    [{ ...orders, historyLength: -1 }, 'historyLength must be 0 or more, received -1'],
    [{ ...orders, medianGap: 0 }, 'medianGap must be above 0, received 0'],
  ])('refuses %j', (facts, message) => {
    expect(() => chooseModel(facts as DataFacts)).toThrow(new RangeError(`chooseModel: ${message}`));
  });
});

describe('the limits', () => {
  const FIRMS = 150;
  const random = seededRandom(2009);
  const nineInTen = (errors: readonly number[]) =>
    errors.toSorted((one, other) => one - other)[Math.floor(0.9 * errors.length)] ?? NaN;

  /** How far the lifetime of a fit is off, nine times out of ten, and how often there is no fit. */
  function subscriptionError(truth: { alpha: number; beta: number }, customers: number, renewals: number) {
    const parameters = { ...truth, timeUnit: 'years' as const };
    const worth = (one: typeof parameters) =>
      discountedExpectedLifetime({ parameters: one, annualDiscountRate: 0.1 }).discountedPayments ?? NaN;
    const errors: number[] = [];
    for (let firm = 0; firm < FIRMS; firm++) {
      const cohort = [customers];
      for (const chance of retentionRates({ parameters, periods: renewals })) {
        cohort.push(drawBinomial({ trials: cohort.at(-1) ?? 0, chance }, random));
      }
      const fit = fitShiftedBetaGeometric({ cohorts: [cohort], timeUnit: 'years' });
      if (fit.converged) errors.push(Math.abs(worth(fit.parameters) / worth(parameters) - 1));
    }
    return nineInTen(errors);
  }

  it.each([
    // After three renewals 61% of the regular customers have left, 33% of the high end, 47% of those who hardly differ.
    [{ alpha: 0.704, beta: 1.182 }, 83],
    [{ alpha: 0.668, beta: 3.806 }, 152],
    [{ alpha: 4, beta: 16 }, 107],
  ])('of sBG leave the lifetime of simulated subscribers within a third: %j', (truth, customers) => {
    expect(subscriptionError(truth, customers, 3)).toBeLessThan(1 / 3);
    expect(subscriptionError(truth, Math.round(customers / 5), 2)).toBeGreaterThan(1 / 3);
  });

  const shop = { ...publishedShop, timeUnit: 'weeks' as const };

  it('of BG/NBD leave the orders of a simulated shop within a third, and a fifth of the customers do not', () => {
    const horizon = { length: 1, timeUnit: 'years' as const };
    const errorWith = (size: number) => {
      const errors: number[] = [];
      for (let seed = 0; seed < FIRMS; seed++) {
        const customers = simulateCohort({ shop, customers: size, seed, ages: [39, 39] });
        const histories = { customers, timeUnit: 'weeks' as const };
        const { converged, parameters } = fitBetaGeometricNbd(histories);
        if (!converged) continue;
        const forecast = forecastPurchases({ parameters, histories, horizon }).totalPurchases;
        const truth = forecastPurchases({ parameters: shop, histories, horizon }).totalPurchases;
        errors.push(Math.abs(forecast / truth - 1));
      }
      return { error: nineInTen(errors), fitted: errors.length / FIRMS };
    };
    // 42 of 100 order again in 39 weeks, so 240 customers are 100 with a repeat order.
    const enough = errorWith(240);
    expect(enough.error).toBeLessThan(1 / 3);
    expect(enough.fitted).toBeGreaterThan(0.8);
    const few = errorWith(48);
    expect(few.error).toBeGreaterThan(1 / 3);
    expect(few.fitted).toBeLessThan(0.8);
  });
});
