import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { createSeededRandom } from '../../tests/seededRandom.ts';
import { customerBaseCourse } from './customerBaseCourse.ts';

describe('customerBaseCourse', () => {
  it('loses the same share of what is left every year: 1000, 800, 640, 512', () => {
    const course = customerBaseCourse({ customers: 1000, annualChurnRate: 0.2, years: 3 });
    expect(course).toEqual([1000, 800, 640, 512]);
    expect(Object.isFrozen(course)).toBe(true);
  });

  it('adds the newcomers at the end of the year, after the leavers', () => {
    const course = customerBaseCourse({
      customers: 100,
      annualChurnRate: 0.5,
      newCustomersPerYear: 20,
      years: 3,
    });
    expect(course).toEqual([100, 70, 55, 47.5]);
  });

  it('agrees with the closed form (n − s)(1 − c)^t + s for the steady number s = newcomers ÷ churn', () => {
    const rates = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        rates,
        fc.double({ min: 0, max: 500, noNaN: true }),
        (annualChurnRate, newCustomersPerYear) => {
          const course = customerBaseCourse({
            customers: 1000,
            annualChurnRate,
            newCustomersPerYear,
            years: 30,
          });
          expect(course.length).toBe(31);
          const steady = newCustomersPerYear / annualChurnRate;
          for (const [year, customers] of course.entries()) {
            const expected = (1000 - steady) * (1 - annualChurnRate) ** year + steady;
            // Absolute: the closed form is a difference of numbers up to 50,000.
            expect(Math.abs(customers - expected)).toBeLessThan(1e-8);
          }
        },
      ),
    );
  });

  it('is what a simulated base of 20,000 people does', () => {
    const random = createSeededRandom(31);
    let people = 20_000;
    const course = customerBaseCourse({
      customers: people,
      annualChurnRate: 0.15,
      newCustomersPerYear: 900,
      years: 5,
    });
    for (let year = 1; year <= 5; year++) {
      let stay = 0;
      for (let person = 0; person < people; person++) if (random() >= 0.15) stay++;
      people = stay + 900;
      // The standard deviation of five years of leaving is about 0.6% of the base; four of them.
      expect(relativeError(people, course[year] as number)).toBeLessThan(0.024);
    }
  });

  it.each([
    [{ customers: -1 }, 'customers must be 0 or more, received -1'],
    [{ annualChurnRate: 2 }, 'annualChurnRate must be in [0, 1], received 2'],
    [{ newCustomersPerYear: -1 }, 'newCustomersPerYear must be 0 or more, received -1'],
    [{ years: 0 }, 'years must be a whole number of at least 1, received 0'],
    [{ years: 1001 }, 'years must be at most 1000, received 1001'],
    [
      { customers: 1.7e308, newCustomersPerYear: 1e308 },
      'the number of customers is too large to be written as a number',
    ],
  ])('refuses %j', (wrong, message) => {
    const input = { customers: 10, annualChurnRate: 0.1, years: 5, ...wrong };
    expect(() => customerBaseCourse(input)).toThrow(new RangeError(`customerBaseCourse: ${message}`));
    expect(customerBaseCourse({ customers: 10, annualChurnRate: 0.1, years: 1000 }).length).toBe(1001);
  });
});
