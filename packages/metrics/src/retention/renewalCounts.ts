import { outOfDomain } from '../numeric/outOfDomain.ts';
import type { Cohort } from './cohort.ts';

/** What all cohorts did at the first renewal, the second, and so on: all that their likelihood depends on. */
export interface RenewalCounts {
  /** How many left. */
  readonly left: Float64Array;
  /** How many renewed. */
  readonly stayed: Float64Array;
}

/** The cohorts added up, renewal by renewal; those that came later count in fewer of them. */
export function renewalCountsOf(caller: string, cohorts: readonly Cohort[]): RenewalCounts {
  if (cohorts.length === 0)
    throw new RangeError(`${caller}: cohorts must hold at least one cohort, received none`);
  const renewals = cohorts.reduce((most, { length }) => Math.max(most, length - 1), 0);
  const left = new Float64Array(renewals);
  const stayed = new Float64Array(renewals);
  for (const [c, cohort] of cohorts.entries()) {
    requireCohort(caller, `cohorts[${c}]`, cohort);
    for (let renewal = 1; renewal < cohort.length; renewal++) {
      const before = cohort[renewal - 1] as number;
      const after = cohort[renewal] as number;
      left[renewal - 1] = (left[renewal - 1] as number) + before - after;
      stayed[renewal - 1] = (stayed[renewal - 1] as number) + after;
    }
  }
  return { left, stayed };
}

/** Throws unless the counts are those of a cohort. */
export function requireCohort(caller: string, name: string, cohort: Cohort): void {
  if (cohort.length === 0)
    throw new RangeError(`${caller}: ${name} must hold at least one count, received none`);
  for (let i = 0; i < cohort.length; i++) {
    const count = cohort[i] as number;
    const lowest = i === 0 ? 1 : 0;
    if (!Number.isSafeInteger(count) || count < lowest) {
      throw outOfDomain(caller, `${name}[${i}]`, `a whole number of at least ${lowest}`, count);
    }
    if (i > 0 && count > (cohort[i - 1] as number)) {
      throw outOfDomain(caller, `${name}[${i}]`, `at most the count before, ${cohort[i - 1]}`, count);
    }
  }
}
