import { expect, test } from 'vitest';

import { quantities } from '../calculators/quantities.ts';
import type { Declaration, Example } from '../calculators/shell/declaration.ts';
import { disagreements, type PlacedCalculator } from './disagreements.ts';

const declarationOf = (name: string, parameters: Declaration['parameters']): Declaration => ({
  name,
  version: 1,
  parameters,
  results: { result: { unit: 'number' } },
  hero: 'result',
  beside: 'result',
  targets: [],
  around: [],
});
const { margin, customers, acquisitionCost } = quantities;
const value = declarationOf('Value', { margin, acquisitionCost });
const loss = declarationOf('Loss', { customers, margin });

const placed = (
  declaration: Declaration,
  line: number,
  values: Record<string, number>,
  currency: Example['currency'] = 'HUF',
): PlacedCalculator => ({ declaration, line, example: { currency, variant: 'only', values } });

const earlier = placed(value, 12, { margin: 30, acquisitionCost: 0 });

test('calculators that begin with the same shared numbers agree, whatever else they begin with', () => {
  expect(disagreements(placed(loss, 20, { customers: 400, margin: 30 }), earlier)).toEqual([]);
});

test('a shared number that differs is told with both numbers, the line of the other, and what to write', () => {
  expect(disagreements(placed(loss, 20, { customers: 400, margin: 25 }), earlier)).toEqual([
    [
      '<Loss>: margin is {25} here, but {30} in <Value> in line 12',
      'Calculators of one article agree: write margin={30} here, or margin={25} in <Value>.',
    ],
  ]);
});

test('another currency is told, and so is every number that differs', () => {
  const problems = disagreements(placed(loss, 20, { customers: 400, margin: 25.5 }, 'EUR'), earlier);
  expect(problems.map(([message]) => message)).toEqual([
    '<Loss>: currency is "EUR" here, but "HUF" in <Value> in line 12',
    '<Loss>: margin is {25.5} here, but {30} in <Value> in line 12',
  ]);
});
