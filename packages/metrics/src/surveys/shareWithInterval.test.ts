import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/churn.json' with { type: 'json' };
import { relativeError } from '../../tests/relativeError.ts';
import { createSeededRandom } from '../../tests/seededRandom.ts';
import { shareWithInterval } from './shareWithInterval.ts';

describe('shareWithInterval: published values', () => {
  it.each([
    [81, 263, '0.25529', '0.36621'],
    [0, 20, '0.00000', '0.16113'],
  ])('of %d in %d runs from %s to %s', (count, total, lowest, highest) => {
    const interval = shareWithInterval({ count, total });
    expect(interval.lowest.toFixed(5)).toBe(lowest);
    expect(interval.highest.toFixed(5)).toBe(highest);
  });
});

describe('shareWithInterval: independent computation', () => {
  it('agrees with both ends searched from the definition in decimal arithmetic', () => {
    expect(fixture.intervals.length).toBe(50);
    for (const [count, total, confidenceLevel, share, lowest, highest] of fixture.intervals) {
      const input = { count, total, confidenceLevel } as Parameters<typeof shareWithInterval>[0];
      const interval = shareWithInterval(input);
      const label = JSON.stringify(input);
      expect(relativeError(interval.share, share as number), label).toBeLessThan(1e-15);
      expect(relativeError(interval.lowest, lowest as number), label).toBeLessThan(1e-14);
      expect(relativeError(interval.highest, highest as number), label).toBeLessThan(1e-14);
    }
  });
});

describe('shareWithInterval: simulated samples', () => {
  it('holds the truth in about 95 of 100 samples', () => {
    const random = createSeededRandom(5);
    const samples = 4000;
    let holds = 0;
    for (let sample = 0; sample < samples; sample++) {
      let count = 0;
      for (let i = 0; i < 80; i++) if (random() < 0.3) count++;
      const { lowest, highest } = shareWithInterval({ count, total: 80 });
      if (lowest <= 0.3 && 0.3 <= highest) holds++;
    }
    // The exact cover of n = 80, p = 0.3 is 0.956; four standard errors of 4,000 samples are 0.013.
    expect(Math.abs(holds / samples - 0.956)).toBeLessThan(0.013);
  });
});

describe('shareWithInterval: what always holds', () => {
  const total = fc.integer({ min: 1, max: 100_000 });

  it('holds the share, stays in [0, 1] and mirrors when the others are counted', () => {
    fc.assert(
      fc.property(total, fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const count = Math.floor(part * n);
        const { share, lowest, highest } = shareWithInterval({ count, total: n });
        expect(lowest).toBeGreaterThanOrEqual(0);
        expect(lowest).toBeLessThanOrEqual(share);
        expect(highest).toBeGreaterThanOrEqual(share);
        expect(highest).toBeLessThanOrEqual(1);
        expect(highest).toBeGreaterThan(lowest);
        const others = shareWithInterval({ count: n - count, total: n });
        expect(others.lowest).toBeCloseTo(1 - highest, 12);
        expect(others.highest).toBeCloseTo(1 - lowest, 12);
      }),
    );
  });

  it('narrows with more answers and widens with more confidence', () => {
    const width = (input: Parameters<typeof shareWithInterval>[0]) => {
      const { lowest, highest } = shareWithInterval(input);
      return highest - lowest;
    };
    expect(width({ count: 30, total: 100 })).toBeLessThan(width({ count: 3, total: 10 }));
    expect(width({ count: 3, total: 10, confidenceLevel: 0.99 })).toBeGreaterThan(
      width({ count: 3, total: 10 }),
    );
  });

  it('ends exactly at 0 when nobody counts and exactly at 1 when everybody does', () => {
    for (const n of [1, 2, 3, 7, 20, 1001]) {
      expect(shareWithInterval({ count: 0, total: n }).lowest).toBe(0);
      expect(shareWithInterval({ count: n, total: n }).highest).toBe(1);
    }
  });

  it('shrinks to the share where no confidence is asked for', () => {
    expect(shareWithInterval({ count: 0, total: 9, confidenceLevel: 1e-17 })).toMatchObject({
      lowest: 0,
      highest: 0,
    });
  });

  it('names its method and cannot be changed', () => {
    const interval = shareWithInterval(Object.freeze({ count: 3, total: 10 }));
    expect(interval).toMatchObject({ share: 0.3, confidenceLevel: 0.95, method: 'Wilson' });
    expect(Object.isFrozen(interval)).toBe(true);
    expect(shareWithInterval({ count: 3, total: 10, confidenceLevel: 0.8 }).confidenceLevel).toBe(0.8);
  });
});

describe('shareWithInterval: the edges of its domain', () => {
  it.each([
    [{ count: 0, total: 0 }, 'total must be a whole number of at least 1, received 0'],
    [{ count: 1, total: 2.5 }, 'total must be a whole number of at least 1, received 2.5'],
    [{ count: -1, total: 2 }, 'count must be a whole number of at least 0, received -1'],
    [{ count: 3, total: 2 }, 'count must be at most total, 2, received 3'],
    [{ count: 1, total: 2, confidenceLevel: 1 }, 'confidenceLevel must be in (0, 1), received 1'],
    [{ count: 1, total: 2, confidenceLevel: 0 }, 'confidenceLevel must be in (0, 1), received 0'],
    [{ count: 1, total: 2, confidenceLevel: NaN }, 'confidenceLevel must be in (0, 1), received NaN'],
  ])('refuses %j', (input, message) => {
    expect(() => shareWithInterval(input)).toThrow(new RangeError(`shareWithInterval: ${message}`));
  });
});
