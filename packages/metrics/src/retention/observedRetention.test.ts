import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { observedRetention } from './observedRetention.ts';

const regular = Object.freeze([1000, 631, 468, 382, 326]);

const anyCohort = fc
  .array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 8 })
  .map((counts) => counts.sort((a, b) => b - a))
  .filter(([first = 0]) => first > 0);

describe('observedRetention', () => {
  it('gives the shares and rates of the published cohort', () => {
    const observed = observedRetention([regular]);
    expect(observed.map(({ survivalShare }) => survivalShare.toFixed(3))).toEqual([
      '0.631',
      '0.468',
      '0.382',
      '0.326',
    ]);
    expect(observed.map(({ retentionRate }) => retentionRate?.toFixed(3))).toEqual([
      '0.631',
      '0.742',
      '0.816',
      '0.853',
    ]);
    expect(observed[1]).toMatchObject({ customersBefore: 631, customersAfter: 468 });
  });

  it('adds cohorts up as far as each was counted', () => {
    const [first, second, third] = observedRetention([[100, 50, 40, 39], [100, 70], [7]]);
    expect(first).toEqual({
      customersBefore: 200,
      customersAfter: 120,
      retentionRate: 0.6,
      survivalShare: 0.6,
    });
    expect(second).toEqual({
      customersBefore: 50,
      customersAfter: 40,
      retentionRate: 0.8,
      survivalShare: 0.6 * 0.8,
    });
    expect(third?.customersBefore).toBe(40);
  });

  it('has no rate where nobody was left, and nobody comes back', () => {
    expect(observedRetention([[5, 0, 0]])).toEqual([
      { customersBefore: 5, customersAfter: 0, retentionRate: 0, survivalShare: 0 },
      { customersBefore: 0, customersAfter: 0, retentionRate: null, survivalShare: 0 },
    ]);
    expect(observedRetention([[5]])).toEqual([]);
  });

  it('is, for one cohort, what is left of its start; shares never rise', () => {
    fc.assert(
      fc.property(anyCohort, (cohort) => {
        const observed = observedRetention([cohort]);
        for (const [i, { survivalShare }] of observed.entries()) {
          const expected = (cohort[i + 1] as number) / (cohort[0] as number);
          expect(relativeError(survivalShare, expected)).toBeLessThan(1e-14);
          expect(survivalShare).toBeLessThanOrEqual(i === 0 ? 1 : (observed[i - 1]?.survivalShare ?? NaN));
        }
      }),
    );
  });

  it('lies between the cohorts it adds up', () => {
    fc.assert(
      fc.property(anyCohort, anyCohort, (one, other) => {
        const [both, first, second] = [[one, other], [one], [other]].map(observedRetention);
        for (const [i, { retentionRate }] of (both ?? []).entries()) {
          const rates = [first, second].flatMap((each) => each?.[i]?.retentionRate ?? []);
          if (retentionRate === null) expect(rates).toEqual([]);
          else {
            expect(retentionRate).toBeGreaterThanOrEqual(Math.min(...rates));
            expect(retentionRate).toBeLessThanOrEqual(Math.max(...rates));
          }
        }
      }),
    );
  });

  it('is frozen, and refuses what cannot be', () => {
    const observed = observedRetention([regular]);
    expect([observed, ...observed].every(Object.isFrozen)).toBe(true);
    expect(() => observedRetention([])).toThrow(
      new RangeError('observedRetention: cohorts must hold at least one cohort, received none'),
    );
    expect(() => observedRetention([[3, 4]])).toThrow(
      new RangeError('observedRetention: cohorts[0][1] must be at most the count before, 3, received 4'),
    );
  });
});
