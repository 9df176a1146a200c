import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareWithInterval } from '../surveys/shareWithInterval.ts';
import { repeatOrderRate } from './repeatOrderRate.ts';

const counting = 'customersWithTwoOrdersOverCustomersWithOneIn12Months';

describe('repeatOrderRate', () => {
  it('is 81 of 263 with the published Wilson interval 0.25529 to 0.36621', () => {
    const repeat = repeatOrderRate(Object.freeze({ customersWithOrder: 263, customersWithSecondOrder: 81 }));
    expect(repeat.rate).toBe(81 / 263);
    expect(repeat.lowest?.toFixed(5)).toBe('0.25529');
    expect(repeat.highest?.toFixed(5)).toBe('0.36621');
    expect(repeat).toMatchObject({ confidenceLevel: 0.95, counting });
    expect(Object.isFrozen(repeat)).toBe(true);
  });

  it('is the share of customers with a second order, with its interval', () => {
    const levels = fc.constantFrom(0.8, 0.9, 0.99);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 9999 }),
        levels,
        (total, some, level) => {
          const count = some % (total + 1);
          const input = {
            customersWithOrder: total,
            customersWithSecondOrder: count,
            confidenceLevel: level,
          };
          const { share, lowest, highest } = shareWithInterval({ count, total, confidenceLevel: level });
          expect(repeatOrderRate(input)).toEqual({
            rate: share,
            lowest,
            highest,
            confidenceLevel: level,
            counting,
          });
        },
      ),
    );
  });

  it('has no rate where nobody ordered', () => {
    const repeat = repeatOrderRate({ customersWithOrder: 0, customersWithSecondOrder: 0 });
    expect(repeat).toEqual({ rate: null, lowest: null, highest: null, confidenceLevel: 0.95, counting });
    expect(Object.isFrozen(repeat)).toBe(true);
  });

  it.each([
    [0, 1, 'customersWithSecondOrder must be at most customersWithOrder, 0, received 1'],
    [-1, 0, 'customersWithOrder must be a whole number of at least 0, received -1'],
    [5, -1, 'customersWithSecondOrder must be a whole number of at least 0, received -1'],
  ])('refuses %d and %d', (customersWithOrder, customersWithSecondOrder, message) => {
    const run = () => repeatOrderRate({ customersWithOrder, customersWithSecondOrder });
    expect(run).toThrow(new RangeError(`repeatOrderRate: ${message}`));
  });
});
