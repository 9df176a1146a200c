import fc from 'fast-check';
import { expect, test } from 'vitest';

import { repeatOrders } from './definition.ts';
import { repeatOrdersModel } from './model.ts';

const count = (customersWithOrder: number, customersWithSecondOrder: number) =>
  repeatOrdersModel({ customersWithOrder, customersWithSecondOrder }, { variant: 'only', rows: [] });

test('81 of 263 is a published Wilson interval', () => {
  const outcome = count(263, 81);
  if (outcome.kind === 'none') throw new Error(outcome.reason);
  const { rate, lowest, highest, oneOffCustomers } = outcome.values;
  expect(rate).toBeCloseTo(0.308, 3);
  expect(lowest).toBeCloseTo(0.25529, 5);
  expect(highest).toBeCloseTo(0.36621, 5);
  expect(oneOffCustomers).toBe(182);
  expect(outcome.cautions).toEqual([]);
});

test('nobody can order again who did not order', () => {
  expect(count(80, 81)).toEqual({ kind: 'none', reason: 'moreThanAll' });
});

test('the rate lies in its interval, and few customers are named as few', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (all, part) => {
        const outcome = count(all, Math.round(all * part));
        if (outcome.kind === 'none') throw new Error(outcome.reason);
        const { rate, lowest, highest } = outcome.values;
        expect(lowest ?? NaN).toBeLessThanOrEqual(rate ?? NaN);
        expect(highest ?? NaN).toBeGreaterThanOrEqual(rate ?? NaN);
        expect(outcome.cautions).toEqual(all < 30 ? ['few'] : []);
      },
    ),
  );
});

test('ends of a range that print alike are one number', () => {
  expect(repeatOrders.words.hu.range('50%', '50%')).toContain(' 50% körül van');
  expect(repeatOrders.words.et.range('50%', '50%')).toContain(' 50% lähedale.');
  expect(repeatOrders.words.hu.range('2%', '50%')).toContain(' 2% és 50% között van');
  expect(repeatOrders.words.et.range('2%', '50%')).toContain(' vahemikku 2% kuni 50%.');
});
