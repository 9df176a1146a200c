import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { rankSensitivity } from './rankSensitivity.ts';

const sales = Object.freeze({
  inputs: Object.freeze({ price: 10, pieces: 200, discount: 0.05, loss: -100 }),
  rates: Object.freeze(['discount'] as const),
  evaluate: ({ price, pieces, discount, loss }: Record<'price' | 'pieces' | 'discount' | 'loss', number>) =>
    price * pieces * (1 - discount) + loss,
});

describe('rankSensitivity', () => {
  it('ranks one percent of each input by the size of its effect, ties in the order given', () => {
    // 1,900 − 100 = 1,800; price and pieces +19, loss −1, discount 0.0505: 2,000 × −0.0005 = −1.
    const { result, onePercent } = rankSensitivity(sales);
    expect(result).toBe(1800);
    expect(onePercent.map(({ input }) => input)).toEqual(['price', 'pieces', 'discount', 'loss']);
    const changes = onePercent.map(({ change }) => change as number);
    for (const [i, expected] of [19, 19, -1, -1].entries()) {
      // A difference of two results a thousand times as large.
      expect(relativeError(changes[i] as number, expected)).toBeLessThan(1e-12);
    }
    expect(onePercent[0]).toMatchObject({ before: 10, after: 10.1 });
    expect(relativeError(onePercent[0]?.result ?? NaN, 1819)).toBeLessThan(1e-15);
    expect(relativeError(onePercent[0]?.relativeChange ?? NaN, 19 / 1800)).toBeLessThan(1e-12);
  });

  it('steps only rates by a percentage point', () => {
    const { onePercentagePoint } = rankSensitivity(sales);
    expect(onePercentagePoint.length).toBe(1);
    expect(onePercentagePoint[0]).toMatchObject({ input: 'discount', before: 0.05 });
    expect(relativeError(onePercentagePoint[0]?.after ?? NaN, 0.06)).toBeLessThan(1e-15);
    expect(relativeError(onePercentagePoint[0]?.change ?? NaN, -20)).toBeLessThan(1e-12);
    expect(rankSensitivity({ ...sales, rates: undefined }).onePercentagePoint).toEqual([]);
  });

  it('measures the relative change against the size of a negative result', () => {
    const { onePercent } = rankSensitivity({ inputs: { loss: -50 }, evaluate: ({ loss }) => loss });
    expect(onePercent[0]).toMatchObject({ after: -50.5, change: -0.5, relativeChange: -0.01 });
  });

  it('puts a step without a result last and says so', () => {
    const evaluate = ({ share, size }: Record<'share' | 'size', number>) => {
      if (share > 1) throw new RangeError('share');
      return share * size;
    };
    const { onePercent } = rankSensitivity({ inputs: { share: 1, size: 0 }, evaluate });
    expect(onePercent).toEqual([
      { input: 'size', before: 0, after: 0, result: 0, change: 0, relativeChange: null },
      { input: 'share', before: 1, after: 1.01, result: null, change: null, relativeChange: null },
    ]);
    const endless = rankSensitivity({ inputs: { x: 1 }, evaluate: ({ x }) => (x > 1 ? Infinity : 1) });
    expect(endless.onePercent[0]).toMatchObject({ result: null, change: null, relativeChange: null });
  });

  it('gives no ratio to a result so small that it has none', () => {
    const { onePercent } = rankSensitivity({ inputs: { x: 1 }, evaluate: ({ x }) => (x > 1 ? 1 : 5e-324) });
    expect(onePercent[0]).toMatchObject({ change: 1, relativeChange: null });
  });

  it('cannot be changed', () => {
    const ranking = rankSensitivity(sales);
    const parts = [ranking, ranking.onePercent, ...ranking.onePercent, ranking.onePercentagePoint];
    expect(parts.every(Object.isFrozen)).toBe(true);
  });

  it('refuses inputs that are no number, a result that is none, and hands other errors on', () => {
    expect(() => rankSensitivity({ inputs: { x: NaN }, evaluate: ({ x }) => x })).toThrow(
      new RangeError('rankSensitivity: x must be a finite number, received NaN'),
    );
    expect(() => rankSensitivity({ inputs: { x: 1 }, evaluate: () => Infinity })).toThrow(
      new RangeError('rankSensitivity: the result is too large to be written as a number'),
    );
    const broken = ({ x }: { x: number }) => {
      if (x > 1) throw new TypeError('broken');
      return x;
    };
    expect(() => rankSensitivity({ inputs: { x: 1 }, evaluate: broken })).toThrow(TypeError);
  });
});
