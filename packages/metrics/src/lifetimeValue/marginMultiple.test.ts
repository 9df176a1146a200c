import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/lifetimeValue.json' with { type: 'json' };
import { relativeError } from '../../tests/relativeError.ts';
import { createSeededRandom } from '../../tests/seededRandom.ts';
import { marginMultiple } from './marginMultiple.ts';
import type { MarginStream } from './marginStream.ts';

/** A dozen rounded operations, each off by at most 1.1e-16, and growing sums with qⁿ up to e^25: well below 1e-14. */
const ROUNDING = 1e-14;

describe('marginMultiple: published values', () => {
  const rates = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];
  const table: [number, string[]][] = [
    [0, ['2.00', '2.50', '3.33', '5.00', '6.67', '10.00', '20.00']],
    [0.05, ['1.91', '2.33', '3.00', '4.20', '5.25', '7.00', '10.50']],
    [0.1, ['1.83', '2.20', '2.75', '3.67', '4.40', '5.50', '7.33']],
    [0.15, ['1.77', '2.09', '2.56', '3.29', '3.83', '4.60', '5.75']],
  ];

  it.each(table)('prints the table row of a discount of %d to its last digit', (annualDiscountRate, row) => {
    const streams = rates.map((annualRetentionRate) => ({ annualRetentionRate, annualDiscountRate }));
    expect(streams.map((stream) => marginMultiple(stream).toFixed(2))).toEqual(row);
    const later = streams.map((stream) =>
      (1 + marginMultiple({ ...stream, firstMargin: 'endOfYear' })).toFixed(2),
    );
    expect(later).toEqual(row);
  });

  it.each([
    [0, '20.00'],
    [0.05, '13.09'],
    [0.08, '10.60'],
    [0.1, '9.36'],
    [0.12, '8.37'],
  ])('gives a certain 20 years at a discount of %d', (annualDiscountRate, printed) => {
    const multiple = marginMultiple({ annualRetentionRate: 1, annualDiscountRate, horizonYears: 20 });
    expect(multiple.toFixed(2)).toBe(printed);
  });

  it('gives (1+d)/d = 11 for a customer who never leaves at 10%', () => {
    const multiple = marginMultiple({ annualRetentionRate: 1, annualDiscountRate: 0.1 });
    expect(relativeError(multiple, 11)).toBeLessThan(ROUNDING);
  });
});

describe('marginMultiple: independent computation', () => {
  it('agrees with sums added up margin by margin in decimal arithmetic', () => {
    expect(fixture.multiples.length).toBeGreaterThan(300);
    for (const [r, d, g, horizon, now, endOfYear] of fixture.multiples) {
      const stream = {
        annualRetentionRate: r as number,
        annualDiscountRate: d as number,
        annualMarginGrowthRate: g as number,
        horizonYears: horizon ?? undefined,
      };
      const label = JSON.stringify(stream);
      expect(relativeError(marginMultiple(stream), now as number), label).toBeLessThan(ROUNDING);
      const later = marginMultiple({ ...stream, firstMargin: 'endOfYear' });
      expect(relativeError(later, endOfYear as number), label).toBeLessThan(ROUNDING);
    }
  });
});

describe('marginMultiple: simulated customers', () => {
  it.each([
    { firstMargin: 'now', horizonYears: undefined },
    { firstMargin: 'endOfYear', horizonYears: undefined },
    { firstMargin: 'now', horizonYears: 4 },
    { firstMargin: 'endOfYear', horizonYears: 4 },
  ] as const)('is what 40,000 simulated customers bring on average: %j', (conventions) => {
    const random = createSeededRandom(7);
    const customers = Array.from({ length: 40_000 }, () => simulatedMargins(random, conventions));
    const mean = customers.reduce((sum, worth) => sum + worth, 0) / customers.length;
    const variance = customers.reduce((sum, worth) => sum + (worth - mean) ** 2, 0) / (customers.length - 1);
    const expected = marginMultiple({ ...simulated, ...conventions });
    // Four standard errors: a right formula misses this once in 16,000 seeds, and the seed is fixed.
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(variance / customers.length));
    expect(variance).toBeGreaterThan(0);
  });

  const simulated = { annualRetentionRate: 0.8, annualDiscountRate: 0.1, annualMarginGrowthRate: 0.03 };

  function simulatedMargins(
    random: () => number,
    { firstMargin, horizonYears }: Partial<MarginStream>,
  ): number {
    let worth = 0;
    let margin = 1;
    let discount = 1;
    for (let payment = 1; payment <= (horizonYears ?? Infinity); payment++) {
      if (payment > 1 || firstMargin === 'endOfYear') {
        if (random() >= simulated.annualRetentionRate) return worth;
        discount /= 1.1;
      }
      worth += margin * discount;
      margin *= 1.03;
    }
    return worth;
  }
});

describe('marginMultiple: what always holds', () => {
  const retention = fc.double({ min: 0, max: 0.99, noNaN: true });
  const discount = fc.double({ min: 0, max: 2, noNaN: true });

  it('is exactly one margin more with the first margin now, without growth', () => {
    fc.assert(
      fc.property(retention, discount, (annualRetentionRate, annualDiscountRate) => {
        const now = marginMultiple({ annualRetentionRate, annualDiscountRate });
        const later = marginMultiple({ annualRetentionRate, annualDiscountRate, firstMargin: 'endOfYear' });
        expect(relativeError(later + 1, now)).toBeLessThan(ROUNDING);
      }),
    );
  });

  it('rises with retention, growth and horizon and falls with the discount', () => {
    fc.assert(
      fc.property(retention, discount, fc.integer({ min: 2, max: 60 }), (r, d, years) => {
        const stream = { annualRetentionRate: r, annualDiscountRate: d, horizonYears: years };
        const base = marginMultiple(stream);
        expect(marginMultiple({ ...stream, annualRetentionRate: r + 0.01 })).toBeGreaterThan(base);
        expect(marginMultiple({ ...stream, horizonYears: undefined })).toBeGreaterThanOrEqual(base);
        expect(marginMultiple({ ...stream, horizonYears: years - 1 })).toBeLessThanOrEqual(base);
        if (r < 0.01) return;
        expect(marginMultiple({ ...stream, annualDiscountRate: d + 0.01 })).toBeLessThan(base);
        expect(marginMultiple({ ...stream, annualMarginGrowthRate: 0.01 })).toBeGreaterThan(base);
      }),
    );
  });

  it('nears the endless sum as the horizon grows', () => {
    const stream = { annualRetentionRate: 0.9, annualDiscountRate: 0.1, firstMargin: 'endOfYear' } as const;
    expect(
      relativeError(marginMultiple({ ...stream, horizonYears: 400 }), marginMultiple(stream)),
    ).toBeLessThan(1e-14);
  });

  it('leaves its input alone', () => {
    const stream = Object.freeze({ annualRetentionRate: 0.8, annualDiscountRate: 0.1 });
    expect(marginMultiple(stream)).toBe(marginMultiple(stream));
  });
});

describe('marginMultiple: the edges of its domain', () => {
  const stream = { annualRetentionRate: 0.8, annualDiscountRate: 0.1 };

  it('counts one margin now, or none at the end of the year, for a customer who is sure to leave', () => {
    expect(marginMultiple({ ...stream, annualRetentionRate: 0 })).toBe(1);
    expect(marginMultiple({ ...stream, annualRetentionRate: 0, firstMargin: 'endOfYear' })).toBe(0);
  });

  it('counts the years when nothing is lost and nothing discounted', () => {
    expect(marginMultiple({ annualRetentionRate: 1, annualDiscountRate: 0, horizonYears: 7 })).toBe(7);
  });

  it('keeps its digits where hardly anything is lost', () => {
    expect(
      relativeError(marginMultiple({ annualRetentionRate: 1, annualDiscountRate: 1e-15 }), 1e15),
    ).toBeLessThan(1e-14);
  });

  it('takes a margin that shrinks almost to nothing, and a discount beyond all reason', () => {
    expect(marginMultiple({ ...stream, annualMarginGrowthRate: -1 + 2 ** -53 })).toBeCloseTo(1, 14);
    expect(marginMultiple({ ...stream, annualDiscountRate: 1e300 })).toBe(1);
  });

  it.each([
    [{ annualRetentionRate: 1.2 }, 'annualRetentionRate must be in [0, 1], received 1.2'],
    [{ annualRetentionRate: -0.1 }, 'annualRetentionRate must be in [0, 1], received -0.1'],
    [{ annualRetentionRate: NaN }, 'annualRetentionRate must be in [0, 1], received NaN'],
    [{ annualRetentionRate: '0.8' as never }, "annualRetentionRate must be in [0, 1], received '0.8'"],
    [{ annualDiscountRate: -0.01 }, 'annualDiscountRate must be 0 or more, received -0.01'],
    [{ annualDiscountRate: Infinity }, 'annualDiscountRate must be 0 or more, received Infinity'],
    [{ annualDiscountRate: undefined as never }, 'annualDiscountRate must be 0 or more, received undefined'],
    [{ annualMarginGrowthRate: -1 }, 'annualMarginGrowthRate must be above -1, received -1'],
    [{ annualMarginGrowthRate: NaN }, 'annualMarginGrowthRate must be above -1, received NaN'],
    [{ firstMargin: 'later' as never }, "firstMargin must be one of 'now', 'endOfYear', received 'later'"],
    [{ horizonYears: 0 }, 'horizonYears must be a whole number of at least 1, received 0'],
    [{ horizonYears: 2.5 }, 'horizonYears must be a whole number of at least 1, received 2.5'],
    [{ horizonYears: Infinity }, 'horizonYears must be a whole number of at least 1, received Infinity'],
  ])('refuses %j', (wrong, message) => {
    const run = () => marginMultiple({ ...stream, ...wrong });
    expect(run).toThrow(RangeError);
    expect(run).toThrow(new RangeError(`marginMultiple: ${message}`));
  });

  it('says that an endless sum without loss has no limit', () => {
    expect(() => marginMultiple({ annualRetentionRate: 1, annualDiscountRate: 0 })).toThrow(
      new RangeError(
        'marginMultiple: the sum of margins has no limit, because with annualRetentionRate 1, annualDiscountRate 0 ' +
          'and annualMarginGrowthRate 0 a later margin is never worth less than the one before; give horizonYears',
      ),
    );
    const growing = { annualRetentionRate: 0.9, annualDiscountRate: 0.05, annualMarginGrowthRate: 0.2 };
    expect(() => marginMultiple(growing)).toThrow(/no limit.*annualMarginGrowthRate 0.2/);
    expect(marginMultiple({ ...growing, horizonYears: 3 })).toBeGreaterThan(3);
  });

  it('says that a sum is too large rather than answer Infinity', () => {
    const exploding = { ...stream, annualMarginGrowthRate: 1e6, horizonYears: 100 };
    expect(() => marginMultiple(exploding)).toThrow(
      new RangeError('marginMultiple: the sum of margins is too large to be written as a number'),
    );
    expect(() => marginMultiple({ annualRetentionRate: 1, annualDiscountRate: 5e-324 })).toThrow(/too large/);
  });
});
