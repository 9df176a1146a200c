import { outOfDomain } from '../numeric/outOfDomain.ts';
import { requireCount } from '../numeric/requireCount.ts';
import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { requireRate } from '../numeric/requireRate.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';

/** Inputs of {@link customerBaseCourse}. */
export interface CustomerBaseInput {
  /** How many customers there are now; 0 or more. */
  readonly customers: number;
  /** Share of customers who leave within a year; in [0, 1], the same every year. */
  readonly annualChurnRate: number;
  /** How many are won in a year; 0 or more, 0 when left out. They are added at the end of the year. */
  readonly newCustomersPerYear?: number | undefined;
  /** How many years to look ahead; a whole number from 1 to 1,000. */
  readonly years: number;
}

/**
 * How many customers there are now and after each of the coming years: each year the same share leaves,
 * then the newcomers of the year are added, so nobody leaves in the year of coming.
 * base(t + 1) = base(t) × (1 − churn) + newcomers.
 *
 * @returns expected customers, the first entry now, one more for each year
 * @throws RangeError outside these domains
 * @example
 * ```ts
 * customerBaseCourse({ customers: 1000, annualChurnRate: 0.2, years: 3 }); // → [1000, 800, 640, 512]
 * customerBaseCourse({ customers: 1000, annualChurnRate: 0.2, newCustomersPerYear: 200, years: 1 }); // → [1000, 1000]
 * ```
 */
export function customerBaseCourse(input: CustomerBaseInput): readonly number[] {
  const { customers, annualChurnRate, newCustomersPerYear = 0, years } = input;
  requireNonNegative('customerBaseCourse', 'customers', customers);
  requireRate('customerBaseCourse', 'annualChurnRate', annualChurnRate);
  requireNonNegative('customerBaseCourse', 'newCustomersPerYear', newCustomersPerYear);
  requireCount('customerBaseCourse', 'years', years, 1);
  if (years > 1000) {
    throw outOfDomain('customerBaseCourse', 'years', 'at most 1000', years);
  }
  const course = [customers];
  let base = customers;
  for (let year = 1; year <= years; year++) {
    base = base * (1 - annualChurnRate) + newCustomersPerYear;
    course.push(requireRepresentable('customerBaseCourse', 'the number of customers', base));
  }
  return Object.freeze(course);
}
