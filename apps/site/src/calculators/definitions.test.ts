import { describe, expect, test } from 'vitest';

import { isCalendarDay, languages } from '@monday-letter/locale';

import { calculatorPages } from './calculatorPages.ts';
import { definitionOf, definitions } from './definitions.ts';
import { inCurrency, onlyVariant, parametersIn, type Parameter } from './shell/declaration.ts';
import { isInside } from './shell/readField.ts';

const isSaid = (text: string | undefined) => (text ?? '').trim() !== '';

test('a calculator is found by its name', () => {
  expect(definitionOf('LifetimeValue')?.declaration.name).toBe('LifetimeValue');
  expect(definitionOf('toString')).toBeUndefined();
});

test('names and addresses are there once', () => {
  const names = definitions.map(({ declaration }) => declaration.name);
  const addresses = calculatorPages.flatMap(({ paths, neutral }) => [paths.hu, paths.et, neutral]);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of addresses) expect(address).toMatch(/^(\/[a-z0-9-]+){2,3}\/$/);
});

test('numbers of one name mean the same in every calculator: only what they begin with may differ', () => {
  const all = definitions.flatMap(({ declaration }) => Object.entries(declaration.parameters));
  const meaning = ({ default: _, variants: __, ...parameter }: Parameter) => parameter;
  for (const [name, parameter] of all) {
    for (const [other, another] of all) {
      if (name === other) expect(meaning(another), name).toEqual(meaning(parameter));
    }
  }
});

describe.each(definitions)('$declaration.name', ({ declaration, words, since }) => {
  const { parameters, results, list, variants = [] } = declaration;

  test.each(languages)('has words for everything it declares in %s', (language) => {
    const said = words[language];
    expect(Object.keys(said.parameters).sort()).toEqual(Object.keys(parameters).sort());
    expect(Object.keys(said.results).sort()).toEqual(Object.keys(results).sort());
    expect(Object.keys(said.variants?.answers ?? {}).sort()).toEqual([...variants].sort());
    expect(Object.keys(said.list?.columns ?? {})).toEqual(Object.keys(list?.columns ?? {}));
    const texts = [
      said.title,
      ...Object.values(said.parameters).flatMap(({ label, hint }) => [label, hint]),
      ...Object.values(said.results),
      ...Object.values(said.reasons),
      ...Object.values(said.variants?.answers ?? {}),
    ];
    expect(texts.filter((text) => !isSaid(text))).toEqual([]);
  });

  test.each(languages)(
    'takes amounts without VAT, says so at the field, and takes it off (%s)',
    (language) => {
      const withoutVat = { hu: /áfa nélkül/i, et: /käibemaksuta/ }[language];
      const amounts = Object.entries(parameters).filter(([, { unit }]) => unit === 'money');
      for (const [name, { taxed }] of amounts) {
        expect(words[language].parameters[name]?.hint).toMatch(withoutVat);
        expect(taxed, name).toBe(true);
      }
      if (Object.values(list?.columns ?? {}).some(({ unit }) => unit === 'money'))
        expect(words[language].list?.hint).toMatch(withoutVat);
    },
  );

  test.each(languages)(
    'is explained in %s: what it answers, how it computes, where each number is',
    async (language) => {
      const { guide } = await words[language].guide();
      expect(Object.keys(guide.numbers).sort()).toEqual(Object.keys(parameters).sort());
      expect(Object.keys(guide.columns ?? {})).toEqual(Object.keys(list?.columns ?? {}));
      for (const { where, unknown } of Object.values({ ...guide.numbers, ...guide.columns }))
        expect([where, unknown].filter((text) => !isSaid(text))).toEqual([]);
      expect(guide.method.filter(isSaid).length).toBeGreaterThan(0);
      expect(isSaid(guide.lede)).toBe(true);
      expect(guide.description.length).toBeGreaterThanOrEqual(50);
      expect(guide.description.length).toBeLessThanOrEqual(160);
    },
  );

  test('says since when each of its versions is in use', () => {
    expect(since, 'a day for every version, the new one last').toHaveLength(declaration.version);
    expect(since.filter((day) => !isCalendarDay(day))).toEqual([]);
    expect([...since]).toEqual(since.toSorted());
  });

  test('declares results, targets and tables that exist, for every way of asking', () => {
    const named = [declaration.hero, declaration.beside, ...declaration.targets];
    expect(named.filter((name) => !(name in results))).toEqual([]);
    for (const { parameter, values, results: shown } of declaration.around) {
      const declared = parameters[parameter];
      if (declared === undefined) expect.fail(parameter);
      expect(values.filter((value) => !isInside(declared, value))).toEqual([]);
      expect(shown.filter((name) => !(name in results))).toEqual([]);
    }
    // Without script numbers that lead to a target need others beside the example.
    for (const variant of declaration.targets.length > 0 ? (declaration.variants ?? [onlyVariant]) : []) {
      const asked = parametersIn(declaration, variant);
      expect(declaration.around.some(({ parameter }) => asked.includes(parameter))).toBe(true);
    }
  });

  test('begins inside its own bounds, and steps to where an arrow key should', () => {
    for (const parameter of Object.values(parameters)) {
      for (const currency of ['HUF', 'EUR'] as const) {
        const initial = inCurrency(parameter.default, currency);
        expect(isInside(parameter, initial)).toBe(true);
        expect(Number(initial.toFixed(parameter.decimals))).toBe(initial);
        expect(inCurrency(parameter.step, currency)).toBeGreaterThan(0);
      }
    }
  });
});
