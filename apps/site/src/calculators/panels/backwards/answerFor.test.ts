import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { answerFor, type Question } from './answerFor.ts';

const percent = { minimum: 0, maximum: 100 };
const ask = (question: Partial<Question> & Pick<Question, 'evaluate' | 'wanted'>) =>
  answerFor({
    print: (result) => result.toFixed(0),
    bounds: percent,
    decimals: 4,
    now: 50,
    direction: 1,
    ...question,
  });

describe('a result that can be had', () => {
  test('the shortest number that gives it as printed is the answer', () => {
    expect(ask({ evaluate: (typed) => 3 * typed, wanted: 252 })).toEqual({
      kind: 'exact',
      typed: 84,
      result: 252,
    });
    expect(ask({ evaluate: (typed) => 3 * typed, wanted: 250 })).toMatchObject({
      kind: 'exact',
      typed: 83.3,
    });
    expect(ask({ evaluate: (typed) => 1000 - typed ** 2, wanted: 600 })).toMatchObject({ typed: 20 });
  });

  test('of two answers it is the one nearer to the number as it is', () => {
    const evaluate = (typed: number) => (typed - 50) ** 2;
    expect(ask({ evaluate, wanted: 100, now: 55 })?.typed).toBe(60);
    expect(ask({ evaluate, wanted: 100, now: 30 })?.typed).toBe(40);
  });

  test('an end of the range is an answer like any other', () => {
    expect(ask({ evaluate: (typed) => typed, wanted: 0 })).toMatchObject({ kind: 'exact', typed: 0 });
    expect(ask({ evaluate: (typed) => typed, wanted: 100 })).toMatchObject({ kind: 'exact', typed: 100 });
    expect(ask({ evaluate: (typed) => -typed, wanted: 0 })).toMatchObject({ kind: 'exact', typed: 0 });
  });

  test('it is found where results end soon after: before the limit they pass everything', () => {
    const evaluate = (typed: number) => (typed < 90 ? 1000 / (90 - typed) : null);
    expect(ask({ evaluate, wanted: 50_000 })).toMatchObject({ kind: 'exact', typed: 89.98 });
    expect(
      ask({ evaluate: (typed) => (typed > 10 ? 1000 / (typed - 10) : null), wanted: 5000 }),
    ).toMatchObject({
      kind: 'exact',
      typed: 10.2,
    });
  });

  test('it is found at any size of an amount', () => {
    for (const wanted of [3, 3000, 3e9]) {
      const bounds = { minimum: 0, minimumExcluded: true, maximum: 1e10 };
      const answer = ask({ evaluate: (typed) => 3 * typed, wanted, bounds, decimals: 2, now: 120_000 });
      expect(answer).toMatchObject({ kind: 'exact', typed: wanted / 3 });
    }
  });
});

describe('a result that only many decimals would give', () => {
  test('is there with as many as bring it close, and says what it really gives', () => {
    expect(ask({ evaluate: (typed) => 224_000 * typed, wanted: 4e6 })).toEqual({
      kind: 'close',
      typed: 17.86,
      result: 224_000 * 17.86,
    });
  });

  test('is not close where even those are off by more', () => {
    const answer = ask({ evaluate: (typed) => 224_000 * typed, wanted: 4e6, decimals: 0 });
    expect(answer).toMatchObject({ kind: 'nearest', typed: 18 });
  });
});

describe('whole numbers', () => {
  const bounds = { minimum: 1, maximum: 100, whole: true };
  const whole = { bounds, decimals: 0, now: 5 };

  test('the first that reaches what is wanted is the answer, and says what it gives', () => {
    expect(ask({ ...whole, evaluate: (typed) => 36 * typed, wanted: 200 })).toEqual({
      kind: 'reached',
      typed: 6,
      result: 216,
    });
    expect(ask({ ...whole, evaluate: (typed) => 36 * typed, wanted: 216 })).toMatchObject({
      kind: 'exact',
      typed: 6,
    });
    expect(ask({ ...whole, evaluate: (typed) => 500 - 36 * typed, wanted: 300 })).toMatchObject({
      kind: 'reached',
      typed: 5,
      result: 320,
    });
  });

  test('where less is better, it is the last that does not pass it', () => {
    const question = { ...whole, direction: -1 as const, wanted: 200 };
    expect(ask({ ...question, evaluate: (typed) => 36 * typed })).toMatchObject({
      kind: 'reached',
      typed: 5,
    });
  });

  test('nothing is asked between whole numbers', () => {
    ask({
      ...whole,
      wanted: 200,
      evaluate: (typed) => {
        expect(Number.isInteger(typed)).toBe(true);
        return 36 * typed;
      },
    });
  });
});

describe('a result that cannot be had', () => {
  test('the number that comes nearest is told, with what it gives', () => {
    expect(ask({ evaluate: (typed) => 3 * typed, wanted: 400 })).toEqual({
      kind: 'nearest',
      typed: 100,
      result: 300,
    });
    const hill = (typed: number) => 100 - (typed - 50) ** 2;
    expect(ask({ evaluate: hill, wanted: 400, now: 10 })).toMatchObject({ kind: 'nearest', typed: 50 });
  });

  test('over a jump both sides are looked at, and the nearer one is told', () => {
    const evaluate = (typed: number) => (typed < 30 ? 10 : 100);
    expect(ask({ evaluate, wanted: 80 })).toMatchObject({ kind: 'nearest', result: 100 });
    expect(ask({ evaluate, wanted: 20 })).toMatchObject({ kind: 'nearest', result: 10 });
  });

  test('the ends of what has a result are no answer by themselves', () => {
    const evaluate = (typed: number) => (typed < 50 ? typed : null);
    expect(ask({ evaluate, wanted: 80, now: 10 })?.kind).toBe('nearest');
    expect(ask({ evaluate, wanted: 80, now: 10 })?.typed).toBeCloseTo(50, 3);
  });

  test('without any result there is no answer', () => {
    expect(ask({ evaluate: () => null, wanted: 80 })).toBeNull();
  });
});

test('an answer is inside the bounds, can be typed, and gives what it says it gives', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: -300_000, max: 300_000 }),
      fc.integer({ min: 0, max: 100 }),
      (slope, bend, wanted, now) => {
        const evaluate = (typed: number) => slope * typed + (bend * typed ** 2) / 100;
        const answer = ask({ evaluate, wanted, now });
        const { kind, typed, result } = answer ?? { kind: null, typed: NaN, result: NaN };
        expect(typed >= 0 && typed <= 100 && Number(typed.toFixed(4)) === typed).toBe(true);
        expect(result).toBe(evaluate(typed));
        if (kind === 'exact') expect(result.toFixed(0)).toBe(wanted.toFixed(0));
        // A parabola between its ends and its top: what lies between two of these has an answer.
        const top = Math.min(100, Math.max(0, bend === 0 ? 0 : (-50 * slope) / bend));
        const values = [0, top, 100].map(evaluate);
        const isBetween = wanted > Math.min(...values) + 1 && wanted < Math.max(...values) - 1;
        if (isBetween)
          expect(Math.abs(result - wanted)).toBeLessThanOrEqual(
            0.5 + 0.2 * (Math.abs(slope) + Math.abs(bend)) * 1e-3,
          );
      },
    ),
    { numRuns: 1000 },
  );
});
