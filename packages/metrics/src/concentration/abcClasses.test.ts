import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/concentration.json' with { type: 'json' };
import { abcClasses } from './abcClasses.ts';

describe('abcClasses', () => {
  it('puts the customer who carries 97% of [100, 1, 1, 1] into A', () => {
    expect(abcClasses([100, 1, 1, 1]).classes).toEqual(['A', 'C', 'C', 'C']);
  });

  it.each(fixture)(
    'agrees with classes given one by one in exact fractions: $name',
    ({ values, classes, classesAtHalf }) => {
      Object.freeze(values);
      expect(abcClasses(values).classes.join('')).toBe(classes);
      expect(abcClasses(values, { cuts: [0.5, 1] }).classes.join('')).toBe(classesAtHalf);
    },
  );

  it('has reached a cut that decimals only just miss or pass', () => {
    // 0.8 + 0.15 = 0.9500000000000001, and 0.5 + 0.2 + 0.1 = 0.7999999999999999.
    expect(abcClasses([0.8, 0.15, 0.05]).classes).toEqual(['A', 'B', 'C']);
    expect(abcClasses([0.5, 0.2, 0.1, 0.08, 0.07, 0.05]).classes.join('')).toBe('AAABBC');
  });

  it('says what each class holds, by which rules', () => {
    const result = abcClasses(Object.freeze([50, 20, 15, 9, 6]));
    expect(result).toEqual({
      classes: ['A', 'A', 'A', 'B', 'B'],
      summary: [
        { name: 'A', customers: 3, customerShare: 0.6, amount: 85, valueShare: 0.85 },
        { name: 'B', customers: 2, customerShare: 0.4, amount: 15, valueShare: 0.15 },
        { name: 'C', customers: 0, customerShare: 0, amount: 0, valueShare: 0 },
      ],
      cuts: [0.8, 0.95],
      crossing: 'higherClass',
      ties: 'higherClass',
    });
    expect(
      [result, result.classes, result.summary, ...result.summary, result.cuts].every(Object.isFrozen),
    ).toBe(true);
  });

  it('gives equal customers the same class, whatever their order', () => {
    expect(abcClasses([5, 5, 5, 5]).classes).toEqual(['A', 'A', 'A', 'A']);
    const values = fc.array(fc.integer({ min: -5, max: 20 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        values.filter((list) => list.reduce((sum, value) => sum + value, 0) > 0),
        (list) => {
          const { classes, summary } = abcClasses(list);
          expect(abcClasses(list.toReversed()).classes.toReversed()).toEqual(classes);
          for (const [i, value] of list.entries()) {
            for (const [j, other] of list.entries()) {
              if (value >= other) expect((classes[i] as string) <= (classes[j] as string)).toBe(true);
            }
            if (value <= 0) expect(classes[i]).toBe('C');
          }
          expect(summary.reduce((sum, { customers }) => sum + customers, 0)).toBe(list.length);
          expect(summary[0]?.valueShare).toBeGreaterThanOrEqual(0.8 - 1e-12);
        },
      ),
    );
  });

  it.each([
    [[0, 0.9], '[0, 0.9]'],
    [[0.9, 0.9], '[0.9, 0.9]'],
    [[0.8, 1.1], '[0.8, 1.1]'],
    [[80, 95], '[80, 95]'],
    [[NaN, 0.9], '[NaN, 0.9]'],
  ])('refuses cuts of %j', (cuts, shown) => {
    expect(() => abcClasses([1], { cuts: cuts as [number, number] })).toThrow(
      new RangeError(`abcClasses: cuts must be two rising shares in (0, 1], received '${shown}'`),
    );
  });

  it('refuses lists without a share to give', () => {
    expect(() => abcClasses([])).toThrow(
      new RangeError('abcClasses: values must hold at least one number, received none'),
    );
    expect(() => abcClasses([0])).toThrow(
      new RangeError('abcClasses: the sum of values must be above 0, received 0'),
    );
  });
});
