import { describe, expect, test } from 'vitest';

import { definitions } from '../definitions.ts';
import { lifetimeValue } from '../lifetimeValue/definition.ts';
import { readExample } from './readExample.ts';
import { requireExample } from './requireExample.ts';

const { declaration } = lifetimeValue;
const read = (attributes: Record<string, unknown>, language: 'hu' | 'et' = 'hu') =>
  readExample(declaration, attributes, language);

test('numbers are taken as they are written', () => {
  const values = { annualPurchases: 240_000, margin: 25, retention: 75.5, discount: 8 };
  expect(read(values)).toEqual({ ok: true, example: { currency: 'HUF', values } });
});

test('what is left out takes its default, in the currency of the language or the one that is named', () => {
  const rates = { margin: 30, retention: 80, discount: 10 };
  const inForints = { currency: 'HUF', values: { annualPurchases: 120_000, ...rates } };
  const inEuros = { currency: 'EUR', values: { annualPurchases: 400, ...rates } };
  expect(read({}, 'hu')).toEqual({ ok: true, example: inForints });
  expect(read({}, 'et')).toEqual({ ok: true, example: inEuros });
  expect(read({ currency: 'EUR' }, 'hu')).toEqual({ ok: true, example: inEuros });
  expect(read({ currency: 'HUF' }, 'et')).toEqual({ ok: true, example: inForints });
});

test.each<[what: string, attributes: Record<string, unknown>, problem: RegExp]>([
  ['text', { margin: '30' }, /^margin must be a plain number in braces, such as \{30\}, received "30"$/],
  ['true, as a bare attribute', { margin: true }, /^margin must be a plain number .* received true$/],
  [
    'what has to be computed',
    { margin: undefined },
    /^margin must be .* received a value that has to be computed$/,
  ],
  ['no number', { margin: NaN }, /^margin must be from 0 to 100, received NaN$/],
  ['too little', { retention: -0.1 }, /^retention must be from 0 to 100, received -0.1$/],
  ['too much', { discount: 100.5 }, /^discount must be from 0 to 100, received 100.5$/],
  [
    'nought where it makes no sense',
    { annualPurchases: 0 },
    /^annualPurchases must be above 0 to .*, received 0$/,
  ],
  ['a name nobody knows', { Margin: 30 }, /^Margin is not one of its numbers: annualPurchases, .*currency$/],
  ['a currency nobody knows', { currency: 'huf' }, /^currency must be "HUF" or "EUR", received "huf"$/],
])('%s is refused in words', (_, attributes, problem) => {
  expect(read(attributes)).toEqual({ ok: false, problems: [expect.stringMatching(problem)] });
});

test('every problem is told at once, and thrown with the name of the calculator', () => {
  const wrong = { margin: 'a', retention: 200, colour: 'red' };
  const outcome = read(wrong);
  expect(outcome.ok ? [] : outcome.problems).toHaveLength(3);
  expect(() => requireExample(declaration, wrong, 'hu')).toThrow(
    /^<LifetimeValue>: colour .*; margin .*; retention .*/,
  );
});

describe.each(definitions)('$declaration.name', ({ declaration: each, model, words }) => {
  test.each(['hu', 'et'] as const)(
    'its defaults are inside its own bounds and have a result (%s)',
    (language) => {
      expect(requireExample(each, {}, language).currency).toBe(language === 'hu' ? 'HUF' : 'EUR');
      const { values } = requireExample(each, {}, language);
      const fractions = Object.entries(values).map(([name, value]) => [
        name,
        each.parameters[name]?.unit === 'percent' ? value / 100 : value,
      ]);
      expect(model(Object.fromEntries(fractions)).kind).toBe('results');
    },
  );

  test.each(['hu', 'et'] as const)('has words for every number in %s', (language) => {
    const { parameters, results, title } = words[language];
    expect(Object.keys(parameters).sort()).toEqual(Object.keys(each.parameters).sort());
    expect(Object.keys(results).sort()).toEqual(Object.keys(each.results).sort());
    for (const text of [title, ...Object.values(results)]) expect(text.trim()).not.toBe('');
    for (const { label, hint } of Object.values(parameters)) expect(label.trim() && hint.trim()).not.toBe('');
  });
});
