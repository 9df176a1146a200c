import { describe, expect, test } from 'vitest';

import { definitions } from '../definitions.ts';
import { lifetimeValue } from '../lifetimeValue/definition.ts';
import { outcomeOf } from './outcomeOf.ts';
import { readExample } from './readExample.ts';
import { requireExample } from './requireExample.ts';

const { declaration } = lifetimeValue;
const read = (attributes: Record<string, unknown>, language: 'hu' | 'et' = 'hu') =>
  readExample(declaration, attributes, language);
const defaults = { margin: 30, years: 5, retention: 80, discount: 10, growth: 0, acquisitionCost: 0 };

test('numbers are taken as they are written', () => {
  const given = { annualPurchases: 240_000, margin: 25, retention: 75.5, discount: 8, growth: -2.5 };
  const values = { ...given, years: 5, acquisitionCost: 0 };
  expect(read(given)).toEqual({ ok: true, example: { currency: 'HUF', variant: 'retention', values } });
});

test('what is left out takes its default, in the currency of the language or the one that is named', () => {
  const inForints = {
    ok: true,
    example: { currency: 'HUF', variant: 'retention', values: { annualPurchases: 120_000, ...defaults } },
  };
  const inEuros = {
    ok: true,
    example: { currency: 'EUR', variant: 'retention', values: { annualPurchases: 400, ...defaults } },
  };
  expect(read({}, 'hu')).toEqual(inForints);
  expect(read({}, 'et')).toEqual(inEuros);
  expect(read({ currency: 'EUR' }, 'hu')).toEqual(inEuros);
  expect(read({ currency: 'HUF' }, 'et')).toEqual(inForints);
});

test('the way of asking may be named', () => {
  expect(read({ variant: 'quick', years: 3 })).toMatchObject({
    ok: true,
    example: { variant: 'quick', values: { years: 3 } },
  });
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
  ['a part where only whole numbers count', { years: 2.5 }, /^years must be a whole number, received 2.5$/],
  ['more decimals than count', { margin: 33.333_33 }, /^margin must have at most 4 decimals, received/],
  [
    'a name nobody knows',
    { Margin: 30 },
    /^Margin is not one of its numbers: annualPurchases, .*currency, variant$/,
  ],
  ['a currency nobody knows', { currency: 'huf' }, /^currency must be "HUF" or "EUR", received "huf"$/],
  [
    'a variant nobody knows',
    { variant: 'fast' },
    /^variant must be "retention" or "quick", received "fast"$/,
  ],
])('%s is refused in words', (_, attributes, problem) => {
  expect(read(attributes)).toEqual({ ok: false, problems: [expect.stringMatching(problem)] });
});

test('a calculator that asks in one way alone takes no variant', () => {
  const { variants: _, ...plain } = declaration;
  expect(readExample(plain, { variant: 'only' }, 'hu')).toEqual({
    ok: false,
    problems: [expect.stringMatching(/^variant is not one of its numbers: .*currency$/)],
  });
  expect(readExample(plain, {}, 'hu')).toMatchObject({ ok: true, example: { variant: 'only' } });
});

test('every problem is told at once, and thrown with the name of the calculator', () => {
  const wrong = { margin: 'a', retention: 200, colour: 'red' };
  const outcome = read(wrong);
  expect(outcome.ok ? [] : outcome.problems).toHaveLength(3);
  expect(() => requireExample(declaration, wrong, 'hu')).toThrow(
    /^<LifetimeValue>: colour .*; margin .*; retention .*/,
  );
});

describe.each(definitions)('$declaration.name', (definition) => {
  const { declaration: each } = definition;

  test.each(
    (['hu', 'et'] as const).flatMap((language) =>
      (each.variants ?? [undefined]).map((variant) => [language, variant] as const),
    ),
  )('its defaults are inside its own bounds and have a result (%s, %s)', (language, variant) => {
    const example = requireExample(each, variant === undefined ? {} : { variant }, language);
    expect(example.currency).toBe(language === 'hu' ? 'HUF' : 'EUR');
    const outcome = outcomeOf(definition, example);
    if (outcome.kind === 'none') expect.fail(outcome.reason);
    expect(outcome.values[each.hero]).not.toBeNull();
    expect(outcome.values[each.beside]).not.toBeNull();
  });
});
