import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Row } from '../shell/declaration.ts';
import { fourCategoriesModel } from './model.ts';
import { categories, fourCategoriesDeclaration, marginShares } from './parameters.ts';
import { words as et } from './words.et.ts';
import { words as hu } from './words.hu.ts';

const borders = { marginBorder: 500, effortBorder: 10, activeMonths: 12 };
const row = (margin: number, effort: number, months: number | null = 0): Row => ({
  name: '',
  numbers: [margin, effort, months],
});
const sort = (rows: readonly Row[], from: Partial<typeof borders> = {}) => {
  const outcome = fourCategoriesModel({ ...borders, ...from }, { variant: 'only', rows });
  if (outcome.kind === 'none') throw new Error(`no results: ${outcome.reason}`);
  return outcome;
};

test('sorts by margin, effort and activity, worked out by hand', () => {
  const { values, details } = sort([row(900, 2), row(100, 30), row(800, 20), row(200, 1), row(400, 3, 13)]);
  expect(details.sorted.categories).toEqual(['excellent', 'demanding', 'average', 'average', 'passive']);
  expect(values).toEqual({
    excellentShare: 900 / 2400,
    averageShare: 1000 / 2400,
    demandingShare: 100 / 2400,
    passiveShare: 400 / 2400,
    demandingEffort: 30 / 56,
    excellentCustomers: 1,
    averageCustomers: 2,
    demandingCustomers: 1,
    passiveCustomers: 1,
    excellentMargin: 900,
    totalMargin: 2400,
    demandingHours: 30,
    totalHours: 56,
  });
});

test('who stands on a border, or has no month of the last order, is on the better side', () => {
  expect(sort([row(500, 10, 12), row(500, 10, null)]).details.sorted.categories).toEqual([
    'excellent',
    'excellent',
  ]);
});

test('nobody in the list is a reason, not a result', () => {
  expect(fourCategoriesModel(borders, { variant: 'only', rows: [] })).toEqual({
    kind: 'none',
    reason: 'noRows',
  });
});

test('without margin there are no shares of it, and without hours none of them', () => {
  const { values, cautions, worked } = sort([row(0, 0), row(-100, 0)]);
  for (const name of marginShares) expect(values[name]).toBeNull();
  expect(values.demandingEffort).toBeNull();
  expect(cautions).toEqual(['noMargin', 'few']);
  expect(worked).toEqual([]);
});

test('the suggested borders part the active customers in the middle; without any there are none', () => {
  const rows = [row(900, 2), row(300, 4), row(100, 20), row(5000, 90, 24)];
  expect(sort(rows).details.suggested).toEqual({ margin: 300, effort: 4 });
  expect(sort([row(900, 2, 13)]).details.suggested).toBeNull();
});

const anyRows = fc.array(
  fc
    .tuple(
      fc.integer({ min: -1000, max: 100_000 }),
      fc.integer({ min: 0, max: 500 }),
      fc.option(fc.integer({ min: 0, max: 40 })),
    )
    .map(([margin, effort, months]) => row(margin, effort, months)),
  { minLength: 1, maxLength: 50 },
);

test('every customer is in one category, and the shares add up to everything', () => {
  fc.assert(
    fc.property(anyRows, fc.nat(100_000), fc.nat(500), (rows, marginBorder, effortBorder) => {
      const { values, details } = sort(rows, { marginBorder, effortBorder });
      const counted = categories.reduce((sum, category) => sum + (values[`${category}Customers`] ?? NaN), 0);
      expect(counted).toBe(rows.length);
      expect(details.sorted.categories).toHaveLength(rows.length);
      if (values.excellentShare === null) return;
      const shares = marginShares.reduce((sum, name) => sum + (values[name] ?? NaN), 0);
      // Some fifty roundings of sums, relative to shares that losses can make larger than 1.
      const largest = Math.max(1, ...marginShares.map((name) => Math.abs(values[name] ?? 0)));
      expect(Math.abs(shares - 1)).toBeLessThan(1e-13 * largest * rows.length);
    }),
  );
});

test('a higher border of margin never makes more customers excellent', () => {
  fc.assert(
    fc.property(anyRows, fc.nat(50_000), fc.nat(50_000), (rows, marginBorder, more) => {
      const here = sort(rows, { marginBorder }).values.excellentCustomers ?? NaN;
      const there = sort(rows, { marginBorder: marginBorder + more }).values.excellentCustomers ?? NaN;
      expect(there).toBeLessThanOrEqual(here);
    }),
  );
});

describe.each([
  ['Hungarian', hu, 'HUF'],
  ['Estonian', et, 'EUR'],
] as const)('the sample in %s', (_, words, currency) => {
  const { columns, sample } = fourCategoriesDeclaration.list;

  test('names every customer and column, and fills every category', () => {
    expect(words.list.sampleNames).toHaveLength(sample[currency].length);
    expect(new Set(words.list.sampleNames).size).toBe(sample[currency].length);
    expect(Object.keys(words.list.columns)).toEqual(Object.keys(columns));
    const defaults = fourCategoriesDeclaration.parameters;
    const { values } = sort(
      sample[currency].map((numbers) => ({ name: '', numbers })),
      { marginBorder: defaults.marginBorder.default[currency] },
    );
    for (const category of categories) expect(values[`${category}Customers`]).toBeGreaterThan(0);
  });
});
