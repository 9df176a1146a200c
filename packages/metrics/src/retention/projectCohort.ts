import type { Cohort } from './cohort.ts';
import { requireCohort } from './renewalCounts.ts';
import { requirePeriods } from './requirePeriods.ts';
import { requireShiftedBetaGeometric } from './requireShiftedBetaGeometric.ts';
import type { ShiftedBetaGeometric } from './shiftedBetaGeometric.ts';

/** Inputs of {@link projectCohort}. */
export interface ProjectCohortInput {
  /** From {@link fitShiftedBetaGeometric}, of this cohort or of others like it. */
  readonly parameters: ShiftedBetaGeometric;
  /** The cohort as counted so far, from its start. */
  readonly cohort: Cohort;
  /** How many renewals to look ahead; a whole number from 1 to 10,000. */
  readonly periods: number;
}

/**
 * How many customers of a cohort are expected to be there still after each of the coming renewals, from the last count
 * on: n(A + t) = n(A) · S(A + t)/S(A), A the renewals behind.
 *
 * Source: Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76–90.
 *
 * @returns expected customers, the first entry the last count, one more for each renewal
 * @throws RangeError for a parameter that is not above 0, counts that cannot be, periods outside their range
 * @example
 * ```ts
 * const parameters = { alpha: 0.704, beta: 1.182, timeUnit: 'years' };
 * projectCohort({ parameters, cohort: [1000, 631], periods: 1 })[1]; // → 477.1
 * ```
 */
export function projectCohort({ parameters, cohort, periods }: ProjectCohortInput): readonly number[] {
  requireShiftedBetaGeometric('projectCohort', parameters);
  requireCohort('projectCohort', 'cohort', cohort);
  requirePeriods('projectCohort', periods, 1);
  const { alpha, beta } = parameters;
  let customers = cohort[cohort.length - 1] as number;
  const course = [customers];
  for (let renewals = cohort.length - 1; course.length <= periods; renewals++) {
    customers *= (beta + renewals) / (alpha + beta + renewals);
    course.push(customers);
  }
  return Object.freeze(course);
}
