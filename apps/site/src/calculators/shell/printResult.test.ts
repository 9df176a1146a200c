import fc from 'fast-check';
import { expect, test } from 'vitest';

import { estonianCases, hungarianCases } from '@monday-letter/locale';

import { typedExamples } from '../../../tests/typedNumbers.ts';
import { definitions } from '../definitions.ts';
import { lifetimeValue } from '../lifetimeValue/definition.ts';
import type { Declaration } from './declaration.ts';
import { outcomeOf } from './outcomeOf.ts';
import { printInSentence, type Grammar } from './printInSentence.ts';
import type { Voice } from './printQuantity.ts';
import { printResult } from './printResult.ts';
import { valueOf } from './valueOf.ts';

const declaration: Declaration = lifetimeValue.declaration;

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
  expect(printInSentence(declaration, name, value, voice, grammar)).toBe(text);
});

test('what has no value is a dash, in every sentence', () => {
  expect(printInSentence(declaration, 'improvement', null, hungarian, { case: 'accusative' })).toBe('–');
  expect(printInSentence(declaration, 'nothing of that name', 3, hungarian, {})).toBe('–');
});

const everywhere = definitions.flatMap((definition) =>
  (
    [
      ['hu', hungarianCases],
      ['et', estonianCases],
    ] as const
  ).map(([language, cases]) => ({ name: definition.declaration.name, definition, language, cases })),
);

test.each(everywhere)(
  'every number of any state of $name is printed as one, in every case that its unit has in $language',
  ({ definition, language, cases }) => {
    const { parameters, results } = definition.declaration;
    const article = language === 'hu' ? 'lower' : undefined;
    const sentences = [...Object.keys(parameters), ...Object.keys(results)].flatMap((name) =>
      cases
        .map((each) => [name, { case: each, article } as Grammar] as const)
        .filter(([, grammar]) =>
          isPossible(definition.declaration, name, { language, currency: 'HUF' }, grammar),
        ),
    );
    expect(sentences.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(typedExamples(definition.declaration), (example) => {
        const outcome = outcomeOf(definition, example);
        const voice = { language, currency: example.currency };
        const wrong = sentences.flatMap(([name, grammar]) => {
          const value = valueOf(definition.declaration, name, example.values, outcome);
          const text = printInSentence(definition.declaration, name, value, voice, grammar);
          const isNumber = /\d/.test(text) && !noNumber.test(text.replaceAll(/-(?=\p{L})/gu, ''));
          return (value === null ? text === '–' : isNumber) ? [] : [`${name}: ${text}`];
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 50 },
    );
  },
);

test('a result without a value is never a number', () => {
  for (const result of Object.values(declaration.results))
    expect(printResult(result, null, estonian)).toBe('–');
});

/** Whether a language has that form of that unit at all, judged by a number that has no peculiarities. */
function isPossible(declared: Declaration, name: string, voice: Voice, grammar: Grammar): boolean {
  try {
    printInSentence(declared, name, 25, voice, grammar);
    return true;
  } catch {
    return false;
  }
}
