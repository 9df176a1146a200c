import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { estonianCases, hungarianCases } from '@monday-letter/locale';

import { typedLifetimeValues } from '../../../tests/typedNumbers.ts';
import { lifetimeValue } from '../lifetimeValue/definition.ts';
import { toBaseUnits } from './baseUnits.ts';
import type { Declaration } from './declaration.ts';
import { valueOf } from './followInProse.ts';
import { printNamed, printResult, type Grammar } from './printResult.ts';
import type { Voice } from './printQuantity.ts';

const declaration: Declaration = lifetimeValue.declaration;
const names = [...Object.keys(declaration.parameters), ...Object.keys(declaration.results)];

/** What no reader should ever see where a number belongs. */
const noNumber = /NaN|Infinity|∞|undefined|null|−0(?![,\d])|−0,0*(?!\d)|-/;

const hungarian = { language: 'hu', currency: 'HUF' } as const;
const estonian = { language: 'et', currency: 'EUR' } as const;

test.each<[name: string, value: number, voice: Voice, grammar: Grammar, text: string]>([
  ['customerValue', 132_000, hungarian, {}, '132\u00A0000\u00A0Ft'],
  [
    'customerValue',
    500_000,
    hungarian,
    { case: 'accusative', article: 'lower' },
    'az 500\u00A0000\u00A0Ft-ot',
  ],
  [
    'customerValue',
    400,
    { ...hungarian, currency: 'EUR' },
    { case: 'accusative', article: 'lower' },
    'a 400\u00A0€-t',
  ],
  [
    'annualPurchases',
    120_000,
    hungarian,
    { case: 'accusative', article: 'upper' },
    'A 120\u00A0000\u00A0Ft-ot',
  ],
  ['margin', 0.3, hungarian, { case: 'possessive', article: 'lower' }, 'a 30%-a'],
  ['expectedLifetimeYears', 1, estonian, {}, '1\u00A0aasta'],
  ['expectedLifetimeYears', 5, estonian, {}, '5\u00A0aastat'],
  ['expectedLifetimeYears', 2.5, hungarian, {}, '2,5\u00A0év'],
  ['marginMultiple', 3.666_67, hungarian, {}, '3,67'],
  ['improvement', 0.2, estonian, {}, '20%'],
  ['customerValue', 99.995, estonian, {}, '100\u00A0€'],
  ['customerValue', 9.5, estonian, {}, '9,50\u00A0€'],
  ['customerValue', 0.4, hungarian, {}, '0\u00A0Ft'],
])('%s at %d is printed for its sentence', (name, value, voice, grammar, text) => {
  expect(printNamed(declaration, name, value, voice, grammar)).toBe(text);
});

test('what has no value is a dash, in every sentence', () => {
  expect(printNamed(declaration, 'improvement', null, hungarian, { case: 'accusative' })).toBe('–');
  expect(printNamed(declaration, 'nothing of that name', 3, hungarian, {})).toBe('–');
});

describe.each([
  ['hu', hungarianCases],
  ['et', estonianCases],
] as const)('in %s', (language, cases) => {
  const article = language === 'hu' ? 'lower' : undefined;
  const sentences = names.flatMap((name) =>
    cases
      .map((each) => [name, { case: each, article } as Grammar] as const)
      .filter(([, grammar]) => isPossible(name, { language, currency: 'HUF' }, grammar)),
  );

  test('every number of any state is printed as one, in every case that its unit has', () => {
    expect(sentences.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(typedLifetimeValues, fc.constantFrom('HUF', 'EUR'), (typed, currency) => {
        const outcome = lifetimeValue.model(toBaseUnits(lifetimeValue.declaration, typed));
        const wrong = sentences.filter(([name, grammar]) => {
          const value = valueOf(declaration, name, typed, outcome);
          const text = printNamed(declaration, name, value, { language, currency }, grammar);
          const isNumber = /\d/.test(text) && !noNumber.test(text.replaceAll(/-(?=\p{L})/gu, ''));
          return value === null ? text !== '–' : !isNumber;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

test('a result without a value is never a number', () => {
  for (const result of Object.values(declaration.results))
    expect(printResult(result, null, estonian)).toBe('–');
});

/** Whether a language has that form of that unit at all, judged by a number that has no peculiarities. */
function isPossible(name: string, voice: Voice, grammar: Grammar): boolean {
  try {
    printNamed(declaration, name, 25, voice, grammar);
    return true;
  } catch {
    return false;
  }
}
