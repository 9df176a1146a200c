import fc from 'fast-check';
import { expect, test } from 'vitest';

import { icebergModel } from './model.ts';

const survey = (complaints: number, silent: number) =>
  icebergModel({ complaints, silent }, { variant: 'only', rows: [] });

test.each([
  [81, 182, 0.308, 0.25529, 0.36621, 3.247],
  [0, 20, 0, 0, 0.16113, null],
])('%d told, %d silent: the published Wilson interval', (complaints, silent, share, lowest, highest, per) => {
  const outcome = survey(complaints, silent);
  if (outcome.kind === 'none') throw new Error(outcome.reason);
  expect(outcome.values.complaintShare).toBeCloseTo(share, 3);
  expect(outcome.values.lowest).toBeCloseTo(lowest, 5);
  expect(outcome.values.highest).toBeCloseTo(highest, 5);
  if (per === null) expect(outcome.values.problemsPerComplaint).toBeNull();
  else expect(outcome.values.problemsPerComplaint).toBeCloseTo(per, 3);
});

test('without a problem there is nothing to count, and silence alone is no good news', () => {
  expect(survey(0, 0)).toEqual({ kind: 'none', reason: 'noProblems' });
  expect(survey(0, 40)).toMatchObject({ cautions: ['nobodyTold'] });
  expect(survey(0, 4)).toMatchObject({ cautions: ['nobodyTold', 'few'] });
});

test('share and problems behind a complaint say the same the other way round', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(10_000), (complaints, silent) => {
      const outcome = survey(complaints, silent);
      if (outcome.kind === 'none') throw new Error(outcome.reason);
      const { complaintShare, problemsPerComplaint } = outcome.values;
      expect((complaintShare ?? NaN) * (problemsPerComplaint ?? NaN)).toBeCloseTo(1, 12);
    }),
  );
});
