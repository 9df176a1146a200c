import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { createSeededRandom } from '../../tests/seededRandom.ts';
import { annualMargin } from './annualMargin.ts';
import { expectedLifetimeYears } from './expectedLifetimeYears.ts';
import { marginYearsOfRevenueMultiple } from './marginYearsOfRevenueMultiple.ts';
import { revenueMultiple } from './revenueMultiple.ts';
import { ruleOfThumbValue } from './ruleOfThumbValue.ts';
import { valueToAcquisitionCost } from './valueToAcquisitionCost.ts';

const amount = fc.double({ min: 0.01, max: 1e9, noNaN: true });

describe('annualMargin', () => {
  it('is the margin of a year: 24.30 × 52 at 21.3% is 269.15', () => {
    expect(annualMargin({ annualPurchases: 24.3 * 52, marginRate: 0.213 }).toFixed(2)).toBe('269.15');
  });

  it('gives the margin rate back when divided by the purchases, losses included', () => {
    fc.assert(
      fc.property(amount, fc.double({ min: -2, max: 1, noNaN: true }), (annualPurchases, marginRate) => {
        fc.pre(Math.abs(marginRate) > 1e-12);
        const margin = annualMargin({ annualPurchases, marginRate });
        expect(relativeError(margin / annualPurchases, marginRate)).toBeLessThan(1e-15);
      }),
    );
    expect(annualMargin({ annualPurchases: 0, marginRate: 1 })).toBe(0);
  });

  it.each([
    [{ annualPurchases: -1, marginRate: 0.3 }, 'annualPurchases must be 0 or more, received -1'],
    [{ annualPurchases: 400, marginRate: 30 }, 'marginRate must be 1 or less, received 30'],
    [{ annualPurchases: 400, marginRate: NaN }, 'marginRate must be 1 or less, received NaN'],
  ])('refuses %j', (input, message) => {
    expect(() => annualMargin(input)).toThrow(new RangeError(`annualMargin: ${message}`));
  });

  it('says that a margin is too large rather than answer −Infinity', () => {
    expect(() => annualMargin({ annualPurchases: 1e300, marginRate: -1e300 })).toThrow(
      new RangeError('annualMargin: the margin is too large to be written as a number'),
    );
  });
});

describe('ruleOfThumbValue', () => {
  it('is twenty times the purchases: the 25,272 of the infographic', () => {
    expect(relativeError(ruleOfThumbValue({ annualPurchases: 24.3 * 52 }), 25_272)).toBeLessThan(1e-15);
    expect(ruleOfThumbValue({ annualPurchases: 3, multiplier: 7 })).toBe(21);
    expect(ruleOfThumbValue({ annualPurchases: 0 })).toBe(0);
  });

  it.each([
    [{ annualPurchases: -1 }, 'annualPurchases must be 0 or more, received -1'],
    [{ annualPurchases: 1, multiplier: 0 }, 'multiplier must be above 0, received 0'],
    [{ annualPurchases: 1, multiplier: Infinity }, 'multiplier must be above 0, received Infinity'],
    [{ annualPurchases: 1e308 }, 'value is too large to be written as a number'],
  ])('refuses %j', (input, message) => {
    expect(() => ruleOfThumbValue(input)).toThrow(new RangeError(`ruleOfThumbValue: ${message}`));
  });
});

describe('expectedLifetimeYears', () => {
  it.each([
    [0.95, 20],
    [0.9, 10],
    [0.8, 5],
    [0, 1],
  ])('of a retention of %d is %d years', (annualRetentionRate, years) => {
    expect(relativeError(expectedLifetimeYears({ annualRetentionRate }), years)).toBeLessThan(1e-15 * 20);
  });

  it('is the mean life of 40,000 simulated customers', () => {
    const random = createSeededRandom(11);
    let years = 0;
    for (let customer = 0; customer < 40_000; customer++)
      do years++;
      while (random() < 0.75);
    // The life has mean 4 and variance 0.75/0.25² = 12: four standard errors are 0.07.
    expect(Math.abs(years / 40_000 - expectedLifetimeYears({ annualRetentionRate: 0.75 }))).toBeLessThan(
      0.07,
    );
  });

  it.each([
    [1.1, 'annualRetentionRate must be in [0, 1], received 1.1'],
    [NaN, 'annualRetentionRate must be in [0, 1], received NaN'],
    [1, 'the life has no limit with annualRetentionRate 1, because nobody ever leaves'],
  ])('refuses %d', (annualRetentionRate, message) => {
    const run = () => expectedLifetimeYears({ annualRetentionRate });
    expect(run).toThrow(new RangeError(`expectedLifetimeYears: ${message}`));
  });
});

describe('valueToAcquisitionCost', () => {
  it('is how many times the cost comes back, less than nothing included', () => {
    expect(valueToAcquisitionCost({ value: 440, acquisitionCost: 110 })).toBe(4);
    expect(valueToAcquisitionCost({ value: -440, acquisitionCost: 110 })).toBe(-4);
    expect(valueToAcquisitionCost({ value: 0, acquisitionCost: 110 })).toBe(0);
  });

  it('gives the value back when multiplied by the cost', () => {
    fc.assert(
      fc.property(amount, amount, (value, acquisitionCost) => {
        const ratio = valueToAcquisitionCost({ value, acquisitionCost });
        expect(relativeError(ratio * acquisitionCost, value)).toBeLessThan(1e-15);
      }),
    );
  });

  it.each([
    [{ value: NaN, acquisitionCost: 1 }, 'value must be a finite number, received NaN'],
    [{ value: 1, acquisitionCost: 0 }, 'acquisitionCost must be above 0, received 0'],
    [{ value: 1, acquisitionCost: -3 }, 'acquisitionCost must be above 0, received -3'],
    [{ value: 1e308, acquisitionCost: 1e-9 }, 'the ratio is too large to be written as a number'],
  ])('refuses %j', (input, message) => {
    expect(() => valueToAcquisitionCost(input)).toThrow(new RangeError(`valueToAcquisitionCost: ${message}`));
  });
});

describe('revenueMultiple', () => {
  it('is the value in years of purchases: 440 of 400 a year is 1.1, far from 20', () => {
    expect(relativeError(revenueMultiple({ value: 440, annualPurchases: 400 }), 1.1)).toBeLessThan(1e-15);
    expect(revenueMultiple({ value: -400, annualPurchases: 400 })).toBe(-1);
  });

  it('undoes the rule of thumb', () => {
    fc.assert(
      fc.property(amount, amount, (annualPurchases, multiplier) => {
        const value = ruleOfThumbValue({ annualPurchases, multiplier });
        expect(relativeError(revenueMultiple({ value, annualPurchases }), multiplier)).toBeLessThan(1e-15);
      }),
    );
  });

  it.each([
    [{ value: Infinity, annualPurchases: 1 }, 'value must be a finite number, received Infinity'],
    [{ value: 1, annualPurchases: 0 }, 'annualPurchases must be above 0, received 0'],
    [{ value: 1e308, annualPurchases: 1e-9 }, 'the multiple is too large to be written as a number'],
  ])('refuses %j', (input, message) => {
    expect(() => revenueMultiple(input)).toThrow(new RangeError(`revenueMultiple: ${message}`));
  });
});

describe('marginYearsOfRevenueMultiple', () => {
  it('turns × 20 of purchases at 30% margin into 67 years of margin', () => {
    expect(marginYearsOfRevenueMultiple({ revenueMultiple: 20, marginRate: 0.3 }).toFixed(0)).toBe('67');
    expect(marginYearsOfRevenueMultiple({ revenueMultiple: 20, marginRate: 1 })).toBe(20);
  });

  it.each([
    [{ revenueMultiple: -1, marginRate: 0.3 }, 'revenueMultiple must be 0 or more, received -1'],
    [{ revenueMultiple: 20, marginRate: 0 }, 'marginRate must be in (0, 1], received 0'],
    [{ revenueMultiple: 20, marginRate: 1.01 }, 'marginRate must be in (0, 1], received 1.01'],
    [{ revenueMultiple: 20, marginRate: NaN }, 'marginRate must be in (0, 1], received NaN'],
    [{ revenueMultiple: 1e300, marginRate: 1e-300 }, 'the multiple is too large to be written as a number'],
  ])('refuses %j', (input, message) => {
    const run = () => marginYearsOfRevenueMultiple(input);
    expect(run).toThrow(new RangeError(`marginYearsOfRevenueMultiple: ${message}`));
  });
});
