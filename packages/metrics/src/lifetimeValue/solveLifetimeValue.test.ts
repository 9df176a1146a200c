import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/solutions.json' with { type: 'json' };
import { relativeError } from '../../tests/relativeError.ts';
import type { CustomerEconomics } from './customerEconomics.ts';
import { lifetimeValue } from './lifetimeValue.ts';
import type { FirstMargin } from './marginStream.ts';
import { solveLifetimeValue } from './solveLifetimeValue.ts';
import { solvableInputs, type SolvableInput } from './solveMultiple.ts';
import { solveValueToCost } from './solveValueToCost.ts';

const customer = Object.freeze({
  annualPurchases: 400,
  marginRate: 0.3,
  annualRetentionRate: 0.8,
  annualDiscountRate: 0.1,
});

const valueOf = (input: CustomerEconomics) =>
  lifetimeValue({ ...input, annualMargin: input.annualPurchases * input.marginRate }).value;

describe('solveLifetimeValue: independent computation', () => {
  it('agrees with a search on sums added up margin by margin in decimal arithmetic', () => {
    expect(fixture.solutions.length).toBe(36);
    expect(fixture.solutions.filter(([, , , input]) => input === null).length).toBeGreaterThan(5);
    for (const [row, solveFor, targetValue, expected] of fixture.solutions) {
      const [annualPurchases, marginRate, r, d, g, firstMargin, horizon] = row as number[];
      const solution = solveLifetimeValue({
        annualPurchases: annualPurchases as number,
        marginRate: marginRate as number,
        annualRetentionRate: r as number,
        annualDiscountRate: d as number,
        annualMarginGrowthRate: g as number,
        firstMargin: firstMargin as unknown as FirstMargin,
        horizonYears: horizon ?? undefined,
        solveFor: solveFor as SolvableInput,
        targetValue: targetValue as number,
      });
      const label = JSON.stringify([row, solveFor, targetValue]);
      expect(solution.outcome, label).toBe(expected === null ? 'none' : 'found');
      // Absolute: growth passes through 0. The rounding of the sum, 1e-15, over its slope.
      if (expected !== null)
        expect(Math.abs((solution.input ?? NaN) - (expected as number)), label).toBeLessThan(1e-13);
    }
  });
});

describe('solveLifetimeValue: what always holds', () => {
  const rates = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  const conventions = fc.record({
    firstMargin: fc.constantFrom('now' as const, 'endOfYear' as const),
    horizonYears: fc.option(fc.integer({ min: 2, max: 30 }), { nil: undefined }),
  });
  const inputs = solvableInputs.filter((name) => name !== 'horizonYears');

  it.each(inputs)('is undone by the value: %s', (solveFor) => {
    fc.assert(
      fc.property(rates, rates, conventions, (r, marginRate, convention) => {
        const input = {
          annualPurchases: 300,
          marginRate,
          annualRetentionRate: r,
          annualDiscountRate: 0.1,
          ...convention,
        };
        const targetValue = valueOf(input);
        const { outcome, input: found } = solveLifetimeValue({ ...input, solveFor, targetValue });
        expect(outcome).toBe('found');
        const back = valueOf({ ...input, annualMarginGrowthRate: 0, [solveFor]: found });
        expect(relativeError(back, targetValue)).toBeLessThan(1e-13);
      }),
    );
  });

  it('gives the first horizon with which the value reaches the target', () => {
    fc.assert(
      fc.property(
        rates,
        fc.double({ min: 1, max: 3000, noNaN: true }),
        (annualRetentionRate, targetValue) => {
          const input = { ...customer, annualRetentionRate };
          const solution = solveLifetimeValue({ ...input, solveFor: 'horizonYears', targetValue });
          if (solution.outcome !== 'found') {
            expect(valueOf(input)).toBeLessThanOrEqual(targetValue * (1 + 1e-9));
            return;
          }
          const years = solution.input;
          expect(
            lifetimeValue({ annualMargin: 120, ...input, horizonYears: years }).value,
          ).toBeGreaterThanOrEqual(targetValue * (1 - 1e-11));
          if (years > 1) {
            expect(
              lifetimeValue({ annualMargin: 120, ...input, horizonYears: years - 1 }).value,
            ).toBeLessThan(targetValue);
          }
        },
      ),
    );
  });
});

describe('solveLifetimeValue: its result', () => {
  it('names what was looked for and the conventions, and cannot be changed', () => {
    const solution = solveLifetimeValue({ ...customer, solveFor: 'marginRate', targetValue: 660 });
    expect(solution).toMatchObject({
      outcome: 'found',
      solvedFor: 'marginRate',
      firstMargin: 'now',
      horizonYears: null,
    });
    expect(Object.isFrozen(solution)).toBe(true);
    const finite = { ...customer, firstMargin: 'endOfYear', horizonYears: 5, targetValue: 200 } as const;
    expect(solveLifetimeValue({ ...finite, solveFor: 'marginRate' })).toMatchObject({
      firstMargin: 'endOfYear',
      horizonYears: 5,
    });
    expect(solveLifetimeValue({ ...finite, solveFor: 'horizonYears' }).horizonYears).toBeNull();
  });

  it('answers none where no value of the input gives the target', () => {
    const none = (solveFor: SolvableInput, targetValue: number, other = {}) =>
      expect(solveLifetimeValue({ ...customer, ...other, solveFor, targetValue })).toMatchObject({
        outcome: 'none',
        input: null,
      });
    none('annualRetentionRate', 2000);
    none('annualRetentionRate', 100);
    none('annualDiscountRate', 601);
    none('marginRate', 400 * (11 / 3) * 1.01);
    none('annualPurchases', -1);
    none('annualPurchases', 100, { marginRate: 0 });
    none('annualRetentionRate', 100, { marginRate: 0 });
    none('horizonYears', 441);
    none('horizonYears', -5);
    none('marginRate', 100, { annualPurchases: 0 });
  });

  it('takes the ends of a domain as answers', () => {
    const solve = (solveFor: SolvableInput, targetValue: number, other = {}) =>
      solveLifetimeValue({ ...customer, ...other, solveFor, targetValue }).input;
    expect(solve('annualRetentionRate', 120)).toBe(0);
    expect(solve('annualRetentionRate', 120 * 11)).toBe(1);
    expect(solve('annualPurchases', 0)).toBe(0);
    expect(solve('annualPurchases', 0, { marginRate: -0.3 })).toBe(0);
    expect(solve('marginRate', 400 * 2, { annualRetentionRate: 0.5, annualDiscountRate: 0 })).toBe(1);
    expect(solve('horizonYears', 0)).toBe(1);
    expect(solve('horizonYears', 120)).toBe(1);
    expect(solve('horizonYears', 300, { horizonYears: 2 })).toBe(4);
  });

  it('answers every where the input makes no difference', () => {
    const nothing = { ...customer, marginRate: 0, targetValue: 0 };
    for (const solveFor of solvableInputs) {
      if (solveFor === 'marginRate') continue;
      expect(solveLifetimeValue({ ...nothing, solveFor }).outcome, solveFor).toBe('every');
    }
    const oneYear = { ...customer, horizonYears: 1, targetValue: 120 };
    expect(solveLifetimeValue({ ...oneYear, solveFor: 'annualRetentionRate' }).outcome).toBe('every');
  });

  it('solves losses too: which margin rate loses 100, which retention makes a loss of 440', () => {
    const rate = solveLifetimeValue({ ...customer, solveFor: 'marginRate', targetValue: -440 });
    expect(relativeError(rate.input ?? NaN, -0.3)).toBeLessThan(1e-14);
    const retention = solveLifetimeValue({
      ...customer,
      marginRate: -0.3,
      solveFor: 'annualRetentionRate',
      targetValue: -440,
    });
    expect(relativeError(retention.input ?? NaN, 0.8)).toBeLessThan(1e-14);
  });

  it('searches growth where the sum has no limit or is too large for a number', () => {
    const endless = solveLifetimeValue({ ...customer, solveFor: 'annualMarginGrowthRate', targetValue: 1e9 });
    expect(endless.outcome).toBe('found');
    expect(endless.input).toBeLessThan(0.375);
    expect(endless.input).toBeGreaterThan(0.374);
    const long = { ...customer, annualRetentionRate: 1, horizonYears: 900 };
    expect(
      solveLifetimeValue({ ...long, solveFor: 'annualMarginGrowthRate', targetValue: 1e9 }).outcome,
    ).toBe('found');
  });

  it.each([
    [
      { solveFor: 'price' as never },
      /^solveLifetimeValue: solveFor must be one of 'annualPurchases', .*received 'price'$/,
    ],
    [{ targetValue: NaN }, /^solveLifetimeValue: targetValue must be a finite number, received NaN$/],
    [{ annualPurchases: -1 }, /^solveLifetimeValue: annualPurchases must be 0 or more, received -1$/],
    [
      { annualRetentionRate: 1, annualDiscountRate: 0 },
      /^solveLifetimeValue: the sum of margins has no limit/,
    ],
    [{ marginRate: -1e308 }, /^solveLifetimeValue: the margin is too large/],
    [{ marginRate: -1e308, annualPurchases: 1 }, /^solveLifetimeValue: the value is too large/],
    [
      { solveFor: 'marginRate' as const, annualPurchases: 1e308 },
      /^solveLifetimeValue: the value is too large/,
    ],
  ])('refuses %j', (wrong, message) => {
    const input = { ...customer, solveFor: 'annualPurchases', targetValue: 1, ...wrong } as const;
    expect(() => solveLifetimeValue(input)).toThrow(message);
    expect(() => solveLifetimeValue(input)).toThrow(RangeError);
  });
});

describe('solveValueToCost', () => {
  const question = Object.freeze({ ...customer, acquisitionCost: 220, targetRatio: 3 });

  it('finds the retention of 90% that brings a cost of 220 back three times', () => {
    // 660 ÷ 120 = 5.5 margins, which the published table has at 90% and 10%.
    const solution = solveValueToCost({ ...question, solveFor: 'annualRetentionRate' });
    expect(relativeError(solution.input ?? NaN, 0.9)).toBeLessThan(1e-14);
    expect(solution).toMatchObject({
      outcome: 'found',
      solvedFor: 'annualRetentionRate',
      firstMargin: 'now',
    });
    expect(Object.isFrozen(solution)).toBe(true);
  });

  it('finds the cost that comes back three times: 440 ÷ 3', () => {
    const solution = solveValueToCost({ ...question, solveFor: 'acquisitionCost' });
    expect(relativeError(solution.input ?? NaN, 440 / 3)).toBeLessThan(1e-14);
    expect(solution).toMatchObject({ outcome: 'found', solvedFor: 'acquisitionCost', horizonYears: null });
    const finite = { ...question, horizonYears: 3, firstMargin: 'endOfYear' } as const;
    expect(solveValueToCost({ ...finite, solveFor: 'acquisitionCost' })).toMatchObject({
      firstMargin: 'endOfYear',
      horizonYears: 3,
    });
    expect(solveValueToCost({ ...finite, solveFor: 'horizonYears' }).horizonYears).toBeNull();
  });

  it('is the search for a value of ratio times cost', () => {
    for (const solveFor of solvableInputs) {
      const { outcome, input } = solveLifetimeValue({ ...customer, solveFor, targetValue: 660 });
      expect(solveValueToCost({ ...question, solveFor })).toMatchObject({ outcome, input });
    }
  });

  it('answers none for a ratio that no retention and no cost gives', () => {
    expect(solveValueToCost({ ...question, targetRatio: 7, solveFor: 'annualRetentionRate' }).outcome).toBe(
      'none',
    );
    const loss = { ...question, marginRate: -0.1, solveFor: 'acquisitionCost' } as const;
    expect(solveValueToCost(loss)).toMatchObject({ outcome: 'none', input: null });
    expect(solveValueToCost({ ...loss, marginRate: 0 }).outcome).toBe('none');
    expect(solveValueToCost({ ...question, targetRatio: 1e-308, solveFor: 'acquisitionCost' }).outcome).toBe(
      'none',
    );
  });

  it.each([
    [
      { solveFor: 'price' as never },
      /^solveValueToCost: solveFor must be one of .*'acquisitionCost', received 'price'$/,
    ],
    [{ targetRatio: 0 }, /^solveValueToCost: targetRatio must be above 0, received 0$/],
    [{ acquisitionCost: 0 }, /^solveValueToCost: acquisitionCost must be above 0, received 0$/],
    [{ marginRate: 2 }, /^solveValueToCost: marginRate must be 1 or less, received 2$/],
    [{ annualRetentionRate: 1, annualDiscountRate: 0 }, /^solveValueToCost: the sum of margins has no limit/],
    [
      { solveFor: 'marginRate' as const, annualRetentionRate: 1, annualDiscountRate: 0 },
      /^solveValueToCost: the sum of margins has no limit/,
    ],
  ])('refuses %j', (wrong, message) => {
    const run = () => solveValueToCost({ ...question, solveFor: 'acquisitionCost', ...wrong } as const);
    expect(run).toThrow(message);
    expect(run).toThrow(RangeError);
  });
});
