import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/concentration.json' with { type: 'json' };
import { relativeError } from '../../tests/relativeError.ts';
import { createSeededRandom } from '../../tests/seededRandom.ts';
import { abcClasses } from './abcClasses.ts';
import { giniCoefficient } from './giniCoefficient.ts';
import { hooverIndex } from './hooverIndex.ts';
import { lorenzCurve } from './lorenzCurve.ts';
import { rankValues } from './rankValues.ts';
import { smallestGroup } from './smallestGroup.ts';
import { topShare } from './topShare.ts';

/** Sums of at most 180 amounts, some of them credit notes that leave a tenth of the total. */
const SUMMATION = 1e-13;

const published = Object.freeze([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11_904, 22_261]);
const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 60 });
const positiveAmounts = amounts.filter((values) => values.some((value) => value > 0));

describe('concentration: published values (R package ineq)', () => {
  it('gives Gini 0.4620911303, corrected 0.5134345892, Hoover 0.3378067462, top fifth 0.5130958', () => {
    const { gini, sampleCorrectedGini } = giniCoefficient(published);
    expect(gini.toFixed(10)).toBe('0.4620911303');
    expect(sampleCorrectedGini?.toFixed(10)).toBe('0.5134345892');
    expect(hooverIndex(published).toFixed(10)).toBe('0.3378067462');
    expect(topShare(published).share.toFixed(7)).toBe('0.5130958');
  });
});

describe.each(fixture)('concentration of $name: independent computation in exact fractions', (expected) => {
  const values = Object.freeze(expected.values);
  const ranked = rankValues(values);

  it.each([
    ['the list', values],
    ['the ranked list', ranked],
  ])('has the Gini, Hoover and sum of the definitions, from %s', (_, input) => {
    const { gini, sampleCorrectedGini, customers } = giniCoefficient(input);
    expect(relativeError(gini, expected.gini)).toBeLessThan(SUMMATION);
    expect(customers).toBe(values.length);
    if (expected.correctedGini === null) expect(sampleCorrectedGini).toBeNull();
    else expect(relativeError(sampleCorrectedGini ?? NaN, expected.correctedGini)).toBeLessThan(SUMMATION);
    // The distances from a rounded mean: 40 amounts near 10⁶ that differ by 1 keep nine digits.
    expect(relativeError(hooverIndex(input), expected.hoover)).toBeLessThan(
      expected.hoover < 1e-4 ? 1e-9 : SUMMATION,
    );
    expect(relativeError(ranked.total, expected.total)).toBeLessThan(1e-15);
  });

  it('has the top shares, interpolated and by whole customers', () => {
    for (const [fraction, interpolated, customers, byWhole] of expected.topShares) {
      const whole = topShare(values, { fraction: fraction as number, counting: 'wholeCustomers' });
      expect(whole.customers, `${fraction}`).toBe(customers);
      expect(relativeError(whole.share, byWhole as number), `${fraction}`).toBeLessThan(SUMMATION);
      const part = topShare(ranked, { fraction: fraction as number });
      expect(relativeError(part.share, interpolated as number), `${fraction}`).toBeLessThan(SUMMATION);
      expect(relativeError(part.amount, (interpolated as number) * expected.total)).toBeLessThan(SUMMATION);
    }
  });

  it('has the smallest groups', () => {
    for (const [share, customers, held, part] of expected.smallestGroups) {
      const group = smallestGroup(values, { share: share as number });
      expect(group.customers, `${share}`).toBe(customers);
      expect(group.customerShare).toBe((customers as number) / values.length);
      expect(relativeError(group.reachedShare, held as number), `${share}`).toBeLessThan(SUMMATION);
      // What is missing of a last, small customer is a difference of two large sums.
      expect(relativeError(group.interpolatedCustomerShare, part as number), `${share}`).toBeLessThan(1e-11);
    }
  });

  it('has the Lorenz curve, from either end', () => {
    const curve = lorenzCurve(values, { steps: 1000 });
    expect(curve.points.length).toBe(values.length + 1);
    for (const [i, { customerShare, valueShare }] of curve.points.entries()) {
      expect(customerShare).toBe(i / values.length);
      // Absolute: the curve of credit notes passes through 0.
      expect(Math.abs(valueShare - (expected.lorenz[i] ?? NaN))).toBeLessThan(SUMMATION);
    }
    const turned = lorenzCurve(ranked, { steps: 1000, order: 'largestFirst' }).points.toReversed();
    for (const [i, { customerShare, valueShare }] of turned.entries()) {
      expect(1 - customerShare).toBeCloseTo(i / values.length, 14);
      expect(Math.abs(1 - valueShare - (expected.lorenz[i] ?? NaN))).toBeLessThan(SUMMATION);
    }
  });
});

describe('concentration: simulated customers', () => {
  const random = createSeededRandom(47);
  const exponential = rankValues(Array.from({ length: 100_000 }, () => -Math.log(1 - random())));

  // An exponential distribution has Gini 1/2, Hoover 1/e and a top fifth of (1 + ln 5)/5; tolerances are four
  // standard errors of 100,000 draws, got from 200 other seeds.
  it('recovers the indices of the exponential distribution', () => {
    expect(Math.abs(giniCoefficient(exponential).gini - 0.5)).toBeLessThan(0.0037);
    expect(Math.abs(hooverIndex(exponential) - Math.exp(-1))).toBeLessThan(0.0032);
    expect(Math.abs(topShare(exponential).share - (1 + Math.log(5)) / 5)).toBeLessThan(0.0036);
  });
});

describe('concentration: what always holds', () => {
  it('does not depend on unit or order, and leaves the list alone', () => {
    fc.assert(
      fc.property(positiveAmounts, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (values, unit) => {
        Object.freeze(values);
        const other = values.map((value) => value * unit).reverse();
        const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-12);
        near(giniCoefficient(other).gini, giniCoefficient(values).gini);
        near(hooverIndex(other), hooverIndex(values));
        near(topShare(other).share, topShare(values).share);
        near(smallestGroup(other).interpolatedCustomerShare, smallestGroup(values).interpolatedCustomerShare);
      }),
    );
  });

  it('keeps its bounds: 0 ≤ Hoover ≤ Gini ≤ (n − 1)/n, and the corrected Gini at most 1', () => {
    fc.assert(
      fc.property(positiveAmounts, (values) => {
        const { gini, sampleCorrectedGini, negativeCount } = giniCoefficient(values);
        const hoover = hooverIndex(values);
        expect(hoover).toBeGreaterThanOrEqual(0);
        expect(hoover).toBeLessThanOrEqual(gini + 1e-12);
        expect(gini).toBeLessThanOrEqual((values.length - 1) / values.length + 1e-12);
        if (values.length > 1) expect(sampleCorrectedGini).toBeLessThanOrEqual(1 + 1e-12);
        expect(negativeCount).toBe(0);
      }),
    );
  });

  it('has a convex, rising Lorenz curve whose area gives the Gini', () => {
    fc.assert(
      fc.property(positiveAmounts, (values) => {
        const { points } = lorenzCurve(values);
        let area = 0;
        let slopeBefore = 0;
        for (let i = 1; i < points.length; i++) {
          const [from, to] = [points[i - 1], points[i]] as [(typeof points)[number], (typeof points)[number]];
          const width = to.customerShare - from.customerShare;
          const slope = (to.valueShare - from.valueShare) / width;
          expect(slope).toBeGreaterThanOrEqual(slopeBefore - 1e-9);
          area += (width * (to.valueShare + from.valueShare)) / 2;
          slopeBefore = slope;
        }
        expect(points[0]).toEqual({ customerShare: 0, valueShare: 0 });
        expect(points.at(-1)).toEqual({ customerShare: 1, valueShare: 1 });
        expect(Math.abs(1 - 2 * area - giniCoefficient(values).gini)).toBeLessThan(1e-12);
      }),
    );
  });

  it('falls when a larger customer gives to a smaller (Pigou–Dalton)', () => {
    fc.assert(
      fc.property(positiveAmounts, fc.nat(), fc.nat(), (values, one, other) => {
        const ascending = values.toSorted((a, b) => a - b);
        const low = one % values.length;
        const high = other % values.length;
        fc.pre((ascending[low] as number) + 1 < (ascending[high] as number));
        const before = giniCoefficient(ascending).gini;
        ascending[low] = (ascending[low] as number) + 1;
        ascending[high] = (ascending[high] as number) - 1;
        expect(giniCoefficient(ascending).gini).toBeLessThan(before);
        expect(hooverIndex(ascending)).toBeLessThanOrEqual(hooverIndex(values) + 1e-12);
      }),
    );
  });

  it('has top shares that rise with the fraction, by whole customers at least as high, and undone by the smallest group', () => {
    const fractions = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(positiveAmounts, fractions, fractions, (values, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const share = topShare(values, { fraction: low }).share;
        expect(topShare(values, { fraction: high }).share).toBeGreaterThanOrEqual(share - 1e-12);
        const whole = topShare(values, { fraction: low, counting: 'wholeCustomers' });
        expect(whole.share).toBeGreaterThanOrEqual(share - 1e-9);
        expect(share).toBeGreaterThanOrEqual(low - 1e-12);
        const group = smallestGroup(values, { share: Math.min(1, share) });
        const back = topShare(values, { fraction: group.interpolatedCustomerShare }).share;
        expect(Math.abs(back - Math.min(1, share))).toBeLessThan(1e-9);
      }),
    );
  });
});

describe('concentration: zeros, ties, one customer, credit notes', () => {
  it('finds no inequality among equals, exactly', () => {
    const equal = [0.1, 0.1, 0.1, 0.1, 0.1];
    expect(giniCoefficient(equal)).toMatchObject({ gini: 0, sampleCorrectedGini: 0 });
    expect(hooverIndex([0.5, 0.5, 0.5])).toBe(0);
    expect(topShare([2, 2, 2, 2, 2]).share).toBe(0.2);
  });

  it('takes one customer as no inequality, and a corrected Gini that does not exist', () => {
    expect(giniCoefficient([9])).toEqual({
      gini: 0,
      sampleCorrectedGini: null,
      customers: 1,
      negativeCount: 0,
    });
    expect(hooverIndex([9])).toBe(0);
    expect(topShare([9]).share).toBe(0.2);
    expect(topShare([9], { counting: 'wholeCustomers' })).toMatchObject({ share: 1, customers: 1 });
    expect(smallestGroup([9])).toMatchObject({ customers: 1, customerShare: 1, reachedShare: 1 });
    expect(smallestGroup([9]).interpolatedCustomerShare).toBe(0.8);
  });

  it('counts zeros as customers', () => {
    expect(giniCoefficient([1, 0]).gini).toBe(0.5);
    expect(hooverIndex([1, 0, 0, 0])).toBe(0.75);
    expect(smallestGroup([1, 0, 0, 0], { share: 1 })).toMatchObject({ customers: 1, customerShare: 0.25 });
  });

  it('lets credit notes push the indices past 1 and says how many there are', () => {
    const notes = [10, -4, -5];
    expect(giniCoefficient(notes).gini).toBeGreaterThan(1);
    expect(giniCoefficient(notes).negativeCount).toBe(2);
    expect(hooverIndex(notes)).toBeGreaterThan(1);
    expect(topShare(notes, { fraction: 1 / 3 }).share).toBe(10);
    expect(lorenzCurve(notes).points.map(({ valueShare }) => valueShare)).toEqual([0, -5, -9, 1]);
    expect(smallestGroup(notes, { share: 1 }).interpolatedCustomerShare).toBeCloseTo(0.1 / 3, 15);
  });

  it('keeps the digits of a sum that nearly cancels', () => {
    expect(rankValues([1e16, 1, -1e16]).total).toBe(1);
    expect(rankValues([1e16, 3, -1e16, 0.5]).total).toBe(3.5);
  });

  it('ends with the last customer where a plain sum never reaches the compensated one', () => {
    // Each 5e-17 is lost when it is added to 1, but 40,000 of them are 2e-12.
    const crumbs = Float64Array.from({ length: 40_001 }, (_, i) => (i === 0 ? 1 : 5e-17));
    expect(rankValues(crumbs).total).toBeGreaterThan(1 + 1.9e-12);
    expect(smallestGroup(crumbs, { share: 1 }).customers).toBe(40_001);
    expect(abcClasses(crumbs, { cuts: [0.5, 1] }).summary[1]?.customers).toBe(40_000);
  });

  it('takes amounts as large as numbers go', () => {
    const large = published.map((value) => value * 1e303);
    expect(relativeError(giniCoefficient(large).gini, giniCoefficient(published).gini)).toBeLessThan(1e-14);
  });
});

describe('concentration: results', () => {
  it('name their conventions', () => {
    expect(topShare(published)).toMatchObject({ fraction: 0.2, counting: 'interpolated', customers: 2 });
    expect(topShare(published, { fraction: 0.25 }).customers).toBe(2.5);
    expect(topShare(published, { fraction: 0.25, counting: 'wholeCustomers' })).toMatchObject({
      fraction: 0.25,
      counting: 'wholeCustomers',
      customers: 3,
    });
    expect(topShare(published, { fraction: 0 })).toMatchObject({ share: 0, amount: 0, customers: 0 });
    expect(smallestGroup(published).share).toBe(0.8);
    expect(smallestGroup(published, { share: 0 })).toEqual({
      customers: 0,
      customerShare: 0,
      reachedShare: 0,
      interpolatedCustomerShare: 0,
      share: 0,
    });
    expect(lorenzCurve(published)).toMatchObject({ order: 'smallestFirst', customers: 10 });
    expect(lorenzCurve(published, { order: 'largestFirst' }).order).toBe('largestFirst');
    expect(rankValues([3, -1, -2, 0])).toMatchObject({ total: 0, negativeCount: 2 });
    expect([...Array.from(rankValues([3, -1, 0]).ascending)]).toEqual([-1, 0, 3]);
  });

  it('cannot be changed', () => {
    const { points } = lorenzCurve(published);
    const results = [
      rankValues(published),
      topShare(published),
      smallestGroup(published),
      giniCoefficient(published),
    ];
    expect(
      [...results, lorenzCurve(published), points, points[0], points.at(-1)].every(Object.isFrozen),
    ).toBe(true);
  });

  it('give a long list as many true points as there are steps', () => {
    const values = Array.from({ length: 1001 }, (_, i) => i);
    const all = lorenzCurve(values, { steps: 5000 }).points;
    expect(all.length).toBe(1002);
    const some = lorenzCurve(values).points;
    expect(some.length).toBe(101);
    for (const point of some) expect(all).toContainEqual(point);
    expect(
      lorenzCurve(values, { steps: 2 }).points.map(({ customerShare }) => Math.round(customerShare * 1001)),
    ).toEqual([0, 501, 1001]);
    expect(lorenzCurve(values, { steps: 1 }).points.length).toBe(2);
  });
});

describe('concentration: the edges of its domain', () => {
  const rooms = { giniCoefficient, hooverIndex, lorenzCurve, smallestGroup, topShare };

  it.each(Object.entries(rooms))('%s refuses lists without a share to give', (name, measure) => {
    const refuses = (values: number[], message: string) =>
      expect(() => measure(values)).toThrow(new RangeError(`${name}: ${message}`));
    refuses([], 'values must hold at least one number, received none');
    refuses([1, NaN], 'values[1] must be a finite number, received NaN');
    refuses([Infinity], 'values[0] must be a finite number, received Infinity');
    refuses([1, 2, '3' as never], "values[2] must be a finite number, received '3'");
    refuses([0, 0], 'the sum of values must be above 0, received 0');
    refuses([1, -3], 'the sum of values must be above 0, received -2');
    refuses([1e308, 1e308], 'the sum of values is too large to be written as a number');
  });

  it('refuses options that mean nothing', () => {
    expect(() => topShare(published, { fraction: 20 })).toThrow(
      new RangeError('topShare: fraction must be in [0, 1], received 20'),
    );
    expect(() => topShare(published, { counting: 'x' as never })).toThrow(
      new RangeError("topShare: counting must be one of 'interpolated', 'wholeCustomers', received 'x'"),
    );
    expect(() => smallestGroup(published, { share: 80 })).toThrow(
      new RangeError('smallestGroup: share must be in [0, 1], received 80'),
    );
    expect(() => lorenzCurve(published, { steps: 0 })).toThrow(
      new RangeError('lorenzCurve: steps must be a whole number of at least 1, received 0'),
    );
    expect(() => lorenzCurve(published, { order: 'x' as never })).toThrow(
      new RangeError("lorenzCurve: order must be one of 'smallestFirst', 'largestFirst', received 'x'"),
    );
    expect(() => rankValues([])).toThrow(
      new RangeError('rankValues: values must hold at least one number, received none'),
    );
  });
});
