import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { followCohorts } from './followCohorts.ts';

/** Fader & Hardie (2007), table 1: survivors of 1,000 in years 0 to 12. */
const regular = [1000, 631, 468, 382, 326, 289, 262, 241, 223, 207, 194, 183, 173];
const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394];

function projectionOf(...cohorts: readonly (readonly number[])[]) {
  const { projection } = followCohorts(cohorts);
  if (projection === null) throw new Error('no projection');
  return projection;
}

describe('the published cohorts', () => {
  test.each([
    [regular, 0.704077, 1.182043],
    [highEnd, 0.668088, 3.806095],
  ])('%j are fitted on years 0 to 7 as published', (cohort, alpha, beta) => {
    const { parameters } = projectionOf(cohort.slice(0, 8));
    // Published with six decimals.
    expect(parameters.alpha).toBeCloseTo(alpha, 6);
    expect(parameters.beta).toBeCloseTo(beta, 6);
  });

  test('High End is projected to 46.04%, 43.58%, 41.42%, 39.51% and 37.80% in years 8 to 12', () => {
    const { shares } = projectionOf(highEnd.slice(0, 8));
    expect(shares.slice(8).map((share) => share.toFixed(4))).toEqual([
      '0.4604',
      '0.4358',
      '0.4142',
      '0.3951',
      '0.3780',
    ]);
  });

  test('Regular renews by 62.67%, 75.61%, 81.88%, 85.59% and 88.04%', () => {
    const { rates } = projectionOf(regular.slice(0, 8));
    for (const [index, rate] of [0.6267, 0.7561, 0.8188, 0.8559, 0.8804].entries()) {
      // Published with four decimals, from parameters of three.
      expect(Math.abs((rates[index] ?? NaN) - rate)).toBeLessThan(1e-4);
    }
  });

  test.each([[regular], [highEnd]])('what came lies in the ranges of what was to come: %j', (cohort) => {
    for (const [index, { lowest, highest }] of projectionOf(cohort.slice(0, 8)).ranges.entries()) {
      expect(cohort[8 + index]).toBeGreaterThanOrEqual(lowest ?? NaN);
      expect(cohort[8 + index]).toBeLessThanOrEqual(highest ?? NaN);
    }
  });

  test('the loss of the first year would have left next to none of them', () => {
    const { firstYearLoss, constantCustomers, constantShares, inFiveYears } = projectionOf(
      regular.slice(0, 8),
    );
    expect(firstYearLoss).toBeCloseTo(0.369, 12);
    expect(constantCustomers).toBeCloseTo(1000 * 0.631 ** 12, 9);
    expect(constantShares[12]).toBeCloseTo(0.631 ** 12, 12);
    expect(inFiveYears.lowest).toBeGreaterThan(100);
  });
});

test('several cohorts are fitted together, and each is projected from its own age', () => {
  const cohorts = [[300, 240, 210, 190, 175], [280, 230, 198, 180], [320, 262, 225], [350, 290], [400]];
  const { start, now, observed, average, latest, projection } = followCohorts(cohorts);
  expect([start, now]).toEqual([1650, 175 + 180 + 225 + 290 + 400]);
  expect(observed.map(({ customersBefore }) => customersBefore)).toEqual([1250, 732, 408, 190]);
  // By hand: 190 + 198 + 262 + 350 began the last year, 15 + 18 + 37 + 60 of them left.
  expect(latest?.annualChurnRate).toBeCloseTo(130 / 1000, 12);
  expect(average?.annualChurnRate).toBeCloseTo(380 / 2580, 12);
  expect(projection?.ranges[0]?.highest).toBeLessThan(now);
  expect(projection?.constantCustomers).toBeCloseTo(
    [300 * 0.8176 ** 9, 280 * 0.8176 ** 8, 320 * 0.8176 ** 7, 350 * 0.8176 ** 6, 400 * 0.8176 ** 5].reduce(
      (sum, each) => sum + each,
    ),
    9,
  );
});

test('a life that has no limit says so, one that has lies between its ends', () => {
  expect(projectionOf(regular.slice(0, 8)).furtherLife.lowest).toBeNull();
  // α = 3, β = 9: after four years (3 + 13 − 1) ÷ (3 − 1) = 7.5 more.
  const { furtherLife } = projectionOf([100_000, 75_000, 57_692, 45_330, 36_264]);
  expect(furtherLife.lowest).toBeGreaterThan(6);
  expect(furtherLife.lowest).toBeLessThan(7.5);
  expect(furtherLife.highest).toBeGreaterThan(7.5);
  expect(furtherLife.highest).toBeLessThan(10);
});

test.each([
  ['noRenewal', [[400]]],
  ['nobodyLeft', [[400, 400, 400, 400]]],
  ['everybodyLeft', [[400, 0]]],
  ['everybodyLeft', [[400, 200, 60, 0]]],
  ['fewYears', [[1000, 631, 468]]],
  [
    'fewYears',
    [
      [100, 0, 0, 0],
      [200, 150],
    ],
  ],
  ['fewLeavers', [[60, 40, 30, 25]]],
  ['retentionDoesNotRise', [[900, 700, 500, 380]]],
  ['nobodyLeftLater', [[900, 700, 700, 700]]],
] as const)('no projection: %s, %j', (reason, cohorts) => {
  expect(followCohorts(cohorts)).toMatchObject({ reason, projection: null });
});

test('whatever the counts are, ranges fall, hold no more customers than there are, and the same counts give the same', () => {
  const cohort = fc
    .array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 9 })
    .map((counts) => counts.sort((a, b) => b - a))
    .filter(([first = 0]) => first > 0);
  fc.assert(
    fc.property(fc.array(cohort, { minLength: 1, maxLength: 5 }), (cohorts) => {
      const { now, start, observed, projection, reason } = followCohorts(cohorts);
      expect(now).toBeLessThanOrEqual(start);
      expect((projection === null) === (reason !== null)).toBe(true);
      if (projection === null) return;
      let before = { lowest: now as number | null, highest: now as number | null };
      for (const range of projection.ranges) {
        expect(range.lowest).toBeLessThanOrEqual(before.lowest ?? NaN);
        expect(range.highest).toBeLessThanOrEqual(before.highest ?? NaN);
        expect(range.lowest).toBeGreaterThanOrEqual(0);
        expect(range.lowest).toBeLessThanOrEqual(range.highest ?? NaN);
        before = range;
      }
      expect(projection.shares).toHaveLength(observed.length + 6);
      expect(projection.rates).toHaveLength(observed.length + 5);
      for (const share of [...projection.shares, ...projection.constantShares]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect(followCohorts(cohorts).projection).toEqual(projection);
    }),
    { numRuns: 60 },
  );
}, 30_000);
