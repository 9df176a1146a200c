import { expect, test } from 'vitest';

import type { Parameter } from './declaration.ts';
import { unitOf, withUnit } from './unitOf.ts';
import { shellWords } from './words.ts';

const yearly: Parameter = {
  unit: 'money',
  period: 'year',
  minimum: 0,
  maximum: 1,
  decimals: 2,
  step: 1,
  default: 1,
};
const { period: _, ...plain } = { ...yearly, unit: 'percent' } as const;
/** A number of a year that is typed for a month. */
const monthly = { ...plain, period: 'month' } as const;

test.each([
  ['money a year, in Hungarian and forints', yearly, { language: 'hu', currency: 'HUF' }, 'Ft / év'],
  ['money a year, in Estonian and euros', yearly, { language: 'et', currency: 'EUR' }, '€ / aasta'],
  ['a share a month', monthly, { language: 'hu', currency: 'HUF' }, '% / hó'],
  ['a share of no period', plain, { language: 'et', currency: 'EUR' }, '%'],
] as const)('%s', (__, parameter, voice, unit) => {
  expect(unitOf(parameter, voice, shellWords[voice.language])).toBe(unit);
});

test.each([
  ['72', '% / év', '72% / év'],
  ['340 000', 'Ft / év', '340 000 Ft / év'],
  ['2,5', '', '2,5'],
])('the number %j with %j beside it reads %j', (number, unit, said) => {
  expect(withUnit(number, unit)).toBe(said);
});
