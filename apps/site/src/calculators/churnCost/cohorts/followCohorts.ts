import {
  chooseModel,
  customerBaseCourse,
  discountedExpectedLifetime,
  drawProjections,
  drawShiftedBetaGeometric,
  fitShiftedBetaGeometric,
  intervalFromDraws,
  observedChurn,
  observedRetention,
  retentionRates,
  survivalShares,
  type Cohort,
  type CohortProblem,
  type DrawnInterval,
  type ObservedChurn,
  type ObservedRenewal,
  type ShiftedBetaGeometric,
} from '@monday-letter/metrics';

/** How many years to come are projected. */
export const yearsAhead = 5;

/** So many draws settle the ends of a 95% interval; the seed makes them the same for everybody. */
const drawn = { count: 1000, seed: 1 };

/** A few years of counts cannot tell a longer life from one without end. */
const longestLife = 100;

/** Why the counts carry no projection. */
export type WithoutProjection =
  | 'noRenewal'
  | 'nobodyLeft'
  | 'everybodyLeft'
  | 'fewYears'
  | 'fewLeavers'
  | Extract<CohortProblem, 'retentionDoesNotRise' | 'nobodyLeftLater'>;

/** What the cohorts did, whatever follows from it. */
interface Counted {
  /** How many customers all of them began with, and how many of these there are now. */
  readonly start: number;
  readonly now: number;
  readonly observed: readonly ObservedRenewal[];
  /** The plain yearly loss over all years; null without a year. */
  readonly average: ObservedChurn | null;
  /** The loss of the last year of each cohort; null where nobody could leave. */
  readonly latest: ObservedChurn | null;
}

/** What the model makes of them. */
export interface Projection {
  readonly parameters: ShiftedBetaGeometric;
  /** Year by year of a customer's age, five years beyond the oldest cohort. */
  readonly rates: readonly number[];
  readonly shares: readonly number[];
  /** Customers of all cohorts in one year, in two, and so on. */
  readonly ranges: readonly DrawnInterval[];
  readonly inFiveYears: DrawnInterval;
  /** Shares, and customers in five years, had the loss of the first year gone on. */
  readonly firstYearLoss: number;
  readonly constantShares: readonly number[];
  readonly constantCustomers: number;
  /** Years still expected of a customer as old as the oldest cohort; null has no limit. */
  readonly furtherLife: DrawnInterval;
}

/** What is known of cohorts, and what is to be expected of them. */
export type CohortCourse =
  | (Counted & { readonly reason: WithoutProjection; readonly projection: null })
  | (Counted & { readonly reason: null; readonly projection: Projection });

/** Follows cohorts through the years counted, and five years on if the counts carry that. At least one cohort. */
export function followCohorts(cohorts: readonly Cohort[]): CohortCourse {
  const observed = observedRetention(cohorts);
  const last = (cohort: Cohort, back = 1) => cohort[cohort.length - back] ?? 0;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const start = sum(cohorts.map((cohort) => cohort[0] ?? 0));
  const now = sum(cohorts.map((cohort) => last(cohort)));
  const renewed = cohorts.filter(({ length }) => length > 1);
  const customersLost = start - now;
  const counted: Counted = {
    start,
    now,
    observed,
    average: lossOf(sum(observed.map(({ customersBefore }) => customersBefore)), customersLost),
    latest: lossOf(
      sum(renewed.map((cohort) => last(cohort, 2))),
      sum(renewed.map((cohort) => last(cohort, 2) - last(cohort))),
    ),
  };
  const without = (reason: WithoutProjection) => ({ ...counted, reason, projection: null });

  if (observed.length === 0) return without('noRenewal');
  if (customersLost === 0) return without('nobodyLeft');
  if (now === 0) return without('everybodyLeft');
  const facts = {
    relation: 'subscription',
    customers: start,
    customersLost,
    renewals: observed.length,
  } as const;
  const reasons = chooseModel(facts).verdicts.flatMap((verdict) => verdict.reasons);
  if (reasons.includes('fewRenewals')) return without('fewYears');
  if (reasons.includes('fewLeavers')) return without('fewLeavers');
  const fit = fitShiftedBetaGeometric({ cohorts, timeUnit: 'years' });
  const { parameters, problem } = fit;
  if (problem === 'retentionDoesNotRise' || problem === 'nobodyLeftLater') return without(problem);
  if (problem !== null) return without('fewYears');

  const { draws } = drawShiftedBetaGeometric(fit, drawn);
  const courses = drawProjections({ draws, cohorts, periods: yearsAhead, seed: drawn.seed });
  const rangeIn = (year: number) =>
    intervalFromDraws({ draws: courses, evaluate: (course) => course[year] ?? null });
  const periods = observed.length + yearsAhead;
  const firstYearLoss = 1 - (observed[0]?.retentionRate ?? 0);
  const constantCourse = (customers: number, years: number) =>
    customerBaseCourse({ customers, annualChurnRate: firstYearLoss, years });
  return {
    ...counted,
    reason: null,
    projection: {
      parameters,
      rates: retentionRates({ parameters, periods }),
      shares: survivalShares({ parameters, periods }),
      ranges: Array.from({ length: yearsAhead }, (_, index) => rangeIn(index + 1)),
      inFiveYears: rangeIn(yearsAhead),
      firstYearLoss,
      constantShares: constantCourse(1, periods),
      constantCustomers: sum(
        cohorts.map((cohort) => constantCourse(cohort[0] ?? 0, cohort.length - 1 + yearsAhead).at(-1) ?? 0),
      ),
      furtherLife: intervalFromDraws({
        draws,
        // The chances of those who have renewed follow the same law, with so much more β.
        evaluate: ({ alpha, beta, timeUnit }) => {
          const { discountedPayments: years } = discountedExpectedLifetime({
            parameters: { alpha, beta: beta + observed.length, timeUnit },
            annualDiscountRate: 0,
          });
          return (years ?? Infinity) > longestLife ? null : years;
        },
      }),
    },
  };
}

function lossOf(customersAtStart: number, customersLost: number): ObservedChurn | null {
  return customersAtStart === 0 ? null : observedChurn({ customersAtStart, customersLost });
}
