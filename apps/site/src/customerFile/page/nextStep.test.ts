import { expect, test } from 'vitest';

import { answersFrom } from '../answers/answersFrom.ts';
import { imaginedShop, lastDay } from '../answers/anyFile.ts';
import { defaultAssumptions } from '../answers/assumptions.ts';
import { sentAnswers, type AnswersSoFar } from '../sent/sentAnswers.ts';
import { nextStep } from './nextStep.ts';

const assumptions = defaultAssumptions({ kind: 'orders', lastDay }, 'EUR', lastDay);
const answersTo = (seed: number) => sentAnswers(answersFrom(imaginedShop(30, seed), assumptions, () => {}));

/** What stands on the page after each step, up to the last. */
function shownAfter(shown: AnswersSoFar | null, wanted: AnswersSoFar): readonly AnswersSoFar[] {
  const next = nextStep(shown, wanted);
  return next === null || next === shown ? [] : [next, ...shownAfter(next, wanted)];
}

test('answers come onto the page one part after the other, each below those that are there', () => {
  const all = answersTo(1);
  const shown = shownAfter(null, all);
  expect(shown.at(-1)).toEqual(all);
  const parts = shown.map((each, index) =>
    Object.keys(each).filter((key) => !(key in (shown[index - 1] ?? {}))),
  );
  expect(parts[0]).toEqual(['assumptions', 'source', 'concentration']);
  expect(parts.at(-1)).toEqual(['customers']);
  for (const more of parts.slice(1)) expect(more.filter((key) => key !== 'model')).toHaveLength(1);
});

test('other answers take the place of the earlier ones part by part, and none goes missing meanwhile', () => {
  const [earlier, later] = [answersTo(1), answersTo(2)];
  const shown = shownAfter(earlier, later);
  expect(shown.at(-1)).toEqual({ ...later, assumptions });
  expect(shown.length).toBe(9);
  for (const each of shown) expect(Object.keys(each).sort()).toEqual(Object.keys(later).sort());
});

test('what is not there yet is waited for, and nothing to show shows nothing', () => {
  const { assumptions: same, source, concentration, profit, ...later } = answersTo(1);
  const first = { assumptions: same, source, concentration, profit };
  const shown = shownAfter(null, first).at(-1) ?? null;
  expect(shown).toEqual(first);
  expect(nextStep(shown, first)).toBe(shown);
  expect(shownAfter(shown, { ...first, ...later }).length).toBe(7);
  expect(nextStep(shown, null)).toBeNull();
});
