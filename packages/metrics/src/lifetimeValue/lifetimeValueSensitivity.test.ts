import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/solutions.json' with { type: 'json' };
import { relativeError } from '../../tests/relativeError.ts';
import { lifetimeValue } from './lifetimeValue.ts';
import { lifetimeValueSensitivity } from './lifetimeValueSensitivity.ts';
import type { FirstMargin } from './marginStream.ts';

const customer = Object.freeze({
  annualPurchases: 400,
  marginRate: 0.3,
  annualRetentionRate: 0.8,
  annualDiscountRate: 0.1,
});

type Row = [number, number, number, number, number, FirstMargin, number | null];

function economics([annualPurchases, marginRate, r, d, g, firstMargin, horizon]: Row) {
  return {
    annualPurchases,
    marginRate,
    annualRetentionRate: r,
    annualDiscountRate: d,
    annualMarginGrowthRate: g,
    firstMargin,
    horizonYears: horizon ?? undefined,
  };
}

describe('lifetimeValueSensitivity', () => {
  it('agrees with steps added up margin by margin in decimal arithmetic', () => {
    expect(fixture.steps.length).toBe(40);
    for (const [row, kind, name, change, relativeChange] of fixture.steps) {
      const input = { ...economics(row as Row), acquisitionCost: 50 };
      const { [kind as 'onePercent' | 'onePercentagePoint']: steps } = lifetimeValueSensitivity(input);
      const step = steps.find(({ input: stepped }) => stepped === name);
      const label = JSON.stringify([row, kind, name]);
      // Differences of values up to 1,000 times as large.
      expect(relativeError(step?.change ?? NaN, change as number), label).toBeLessThan(1e-11);
      expect(relativeError(step?.relativeChange ?? NaN, relativeChange as number), label).toBeLessThan(1e-11);
    }
  });

  it('has the elasticities r/(1+d−r) and −d·r/((1+d)(1+d−r)) of the formula, to first order', () => {
    const { onePercent } = lifetimeValueSensitivity(customer);
    const effect = (name: string) => onePercent.find(({ input }) => input === name)?.relativeChange ?? NaN;
    // A step of 1% instead of an endless small one: r/(1+d−r) = 2.667 bends the effect by 2.7% of itself.
    expect(relativeError(effect('annualRetentionRate'), 0.01 * (0.8 / 0.3))).toBeLessThan(0.03);
    expect(relativeError(effect('annualDiscountRate'), -0.01 * ((0.1 * 0.8) / (1.1 * 0.3)))).toBeLessThan(
      0.005,
    );
    expect(relativeError(effect('marginRate'), 0.01)).toBeLessThan(1e-12);
    expect(relativeError(effect('annualPurchases'), 0.01)).toBeLessThan(1e-12);
  });

  it('finds, as published, that retention counts for most and the acquisition cost for least', () => {
    const loyal = { ...customer, annualRetentionRate: 0.9, acquisitionCost: 30 };
    const { onePercent } = lifetimeValueSensitivity(loyal);
    expect(onePercent[0]?.input).toBe('annualRetentionRate');
    expect(onePercent.at(-1)?.input).toBe('acquisitionCost');
    // "+1% retention gives about +5%": at 90% and 10% it is 4.7% to 4.9%.
    expect(onePercent[0]?.relativeChange).toBeGreaterThan(0.045);
    expect(onePercent[0]?.relativeChange).toBeLessThan(0.055);
  });

  it('steps only what was given, ranks, and names its conventions', () => {
    const ranking = lifetimeValueSensitivity(customer);
    const names = ranking.onePercent.map(({ input }) => input);
    expect(names[0]).toBe('annualRetentionRate');
    expect([...names].sort()).toEqual([
      'annualDiscountRate',
      'annualPurchases',
      'annualRetentionRate',
      'marginRate',
    ]);
    const points = ranking.onePercentagePoint.map(({ input }) => input);
    expect([...points].sort()).toEqual(['annualDiscountRate', 'annualRetentionRate', 'marginRate']);
    const sizes = ranking.onePercent.map(({ change }) => Math.abs(change ?? NaN));
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(ranking).toMatchObject({ firstMargin: 'now', horizonYears: null });
    expect(ranking.result).toBe(lifetimeValue({ annualMargin: 400 * 0.3, ...customer }).value);
    expect(Object.isFrozen(ranking)).toBe(true);
    const full = {
      ...customer,
      annualMarginGrowthRate: 0,
      acquisitionCost: 100,
      firstMargin: 'endOfYear',
      horizonYears: 4,
    } as const;
    const other = lifetimeValueSensitivity(full);
    expect(other).toMatchObject({ firstMargin: 'endOfYear', horizonYears: 4 });
    expect(other.onePercent.length).toBe(6);
    expect(other.onePercentagePoint.length).toBe(4);
    expect(other.result).toBe(lifetimeValue({ annualMargin: 400 * 0.3, ...full }).value - 100);
  });

  it('has no result for a step beyond full retention or into a sum without limit', () => {
    const loyal = lifetimeValueSensitivity({ ...customer, annualRetentionRate: 0.995 });
    expect(loyal.onePercent.at(-1)).toMatchObject({
      input: 'annualRetentionRate',
      result: null,
      change: null,
    });
    const undiscounted = lifetimeValueSensitivity({
      ...customer,
      annualRetentionRate: 0.99,
      annualDiscountRate: 0,
    });
    expect(undiscounted.onePercentagePoint.at(-1)).toMatchObject({
      input: 'annualRetentionRate',
      result: null,
    });
  });

  it.each([
    [{ annualPurchases: -1 }, 'annualPurchases must be 0 or more, received -1'],
    [{ marginRate: 30 }, 'marginRate must be 1 or less, received 30'],
    [{ annualRetentionRate: 80 }, 'annualRetentionRate must be in [0, 1], received 80'],
    [{ acquisitionCost: -1 }, 'acquisitionCost must be 0 or more, received -1'],
    [{ annualPurchases: 1e300, marginRate: -1e300 }, 'the margin is too large to be written as a number'],
  ])('refuses %j', (wrong, message) => {
    expect(() => lifetimeValueSensitivity({ ...customer, ...wrong })).toThrow(
      new RangeError(`lifetimeValueSensitivity: ${message}`),
    );
  });

  it('says in its own name that the sum has no limit', () => {
    expect(() =>
      lifetimeValueSensitivity({ ...customer, annualRetentionRate: 1, annualDiscountRate: 0 }),
    ).toThrow(/^lifetimeValueSensitivity: the sum of margins has no limit/);
  });
});
