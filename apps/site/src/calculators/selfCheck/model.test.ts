import fc from 'fast-check';
import { expect, test } from 'vitest';

import { selfCheckModel } from './model.ts';
import { pillars, selfCheckDeclaration, type SelfCheckParameter } from './parameters.ts';
import { words as et } from './words.et.ts';
import { words as hu } from './words.hu.ts';

type Answers = Record<SelfCheckParameter, number>;
const names = Object.keys(selfCheckDeclaration.parameters) as SelfCheckParameter[];
const check = (answers: Answers) => {
  const outcome = selfCheckModel(answers, { variant: 'only', rows: [] });
  if (outcome.kind === 'none') throw new Error(outcome.reason);
  return outcome;
};
const all = (answer: number) => Object.fromEntries(names.map((name) => [name, answer])) as Answers;

test('the weakest pillar stands first and is named', () => {
  const { values, details, cautions } = check({ ...all(2), repair1: 0, repair2: 1, promise3: 3 });
  expect(details.profile).toEqual([
    { pillar: 'repair', points: 3 },
    { pillar: 'effort', points: 6 },
    { pillar: 'listening', points: 6 },
    { pillar: 'promise', points: 7 },
  ]);
  expect(values).toMatchObject({ weakest: 3, strongest: 7, repair: 3 });
  expect(cautions).toEqual(['repair']);
});

test('equal pillars are not ranked', () => {
  expect(check(all(1)).cautions).toEqual(['even']);
  expect(check({ ...all(1), effort1: 3 }).cautions).toEqual(['several']);
});

test('the order of the profile is that of the points, and no answer counts for two pillars', () => {
  const anyAnswers = fc.record(
    Object.fromEntries(names.map((name) => [name, fc.integer({ min: 0, max: 3 })])),
  ) as fc.Arbitrary<Answers>;
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...names), (answers, name) => {
      const { profile } = check(answers).details;
      expect(profile.map(({ points }) => points)).toEqual(
        profile.map(({ points }) => points).toSorted((a, b) => a - b),
      );
      const more = check({ ...answers, [name]: answers[name] + 1 }).values;
      const changed = pillars.filter((pillar) => more[pillar] !== check(answers).values[pillar]);
      expect(changed).toEqual([name.slice(0, -1)]);
    }),
  );
});

test.each([
  ['Hungarian', hu],
  ['Estonian', et],
])('every pillar has a heading and a sentence in %s', (_, words) => {
  for (const pillar of pillars) {
    expect(words.headings[`${pillar}1`]).toBe(words.pillars[pillar]);
    expect(words.cautions?.[pillar]).toContain(words.pillars[pillar].toLowerCase());
  }
  expect(words.scale).toHaveLength(4);
});
