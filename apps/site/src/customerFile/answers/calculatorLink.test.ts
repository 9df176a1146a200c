import { expect, test } from 'vitest';

import { readLink } from '../../calculators/link/readLink.ts';
import { lifetimeValueDeclaration } from '../../calculators/lifetimeValue/parameters.ts';
import { paretoDeclaration } from '../../calculators/pareto/parameters.ts';
import { calculatorLink } from './calculatorLink.ts';

const margin = 0.425;

test('a link has the decimals that a reader would type, and no number that is the default', () => {
  expect(
    calculatorLink(lifetimeValueDeclaration, 'HUF', {
      values: { annualPurchases: 123_456.789, margin, retention: 0.333_333, discount: 0.1 },
    }),
  ).toEqual({
    calculator: 'LifetimeValue',
    fragment: 'LifetimeValue=HUF,annualPurchases:123457,margin:42.5,retention:33.3,v1',
  });
  expect(
    calculatorLink(paretoDeclaration, 'EUR', {
      values: { margin },
      rows: [
        [1234.567, 12.345],
        [-5, null],
      ],
    }).fragment,
  ).toBe('Pareto=EUR,margin:42.5,list:1235/12.35;-5/,v1');
});

test('a figure that the calculator does not take, or a list too long or empty, opens it as it is', () => {
  const opened = { calculator: 'Pareto', fragment: null };
  const rows = (count: number) => Array.from({ length: count }, () => [1, null]);
  expect(calculatorLink(paretoDeclaration, 'EUR', { values: { margin: 1.5 } })).toEqual(opened);
  expect(calculatorLink(paretoDeclaration, 'EUR', { values: {}, rows: [[1, -1]] })).toEqual(opened);
  expect(calculatorLink(paretoDeclaration, 'EUR', { values: {}, rows: [[null, 1]] })).toEqual(opened);
  expect(calculatorLink(paretoDeclaration, 'EUR', { values: {}, rows: [[1e11, null]] })).toEqual(opened);
  expect(calculatorLink(paretoDeclaration, 'EUR', { values: {}, rows: rows(1001) })).toEqual(opened);
  expect(calculatorLink(paretoDeclaration, 'EUR', { values: {}, rows: [] })).toEqual(opened);
  const large = rows(1000).map(() => [123_456_789, 123_456_789]);
  const cut = { values: {}, rows: [...large, [1, null]].slice(1) };
  expect(calculatorLink(paretoDeclaration, 'HUF', cut), 'more than is read of an address').toEqual(opened);
});

test('as many customers as the calculator takes come along, each of them', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => [
    1_234_500 - index,
    index % 2 === 0 ? 78_900 : null,
  ]);
  const { fragment } = calculatorLink(paretoDeclaration, 'HUF', { values: { margin }, rows });
  const reading = readLink(paretoDeclaration, fragment ?? '', 'EUR');
  expect(reading?.trouble).toBeNull();
  expect(reading?.numbers.rows).toEqual(rows);
});

test('a figure that the calculator does not know is a mistake of ours', () => {
  expect(() => calculatorLink(paretoDeclaration, 'EUR', { values: { churn: 0.1 } })).toThrow(
    new RangeError('calculatorLink: Pareto has no churn'),
  );
});
