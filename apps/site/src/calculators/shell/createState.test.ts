import { describe, expect, test } from 'vitest';

import { lifetimeValue } from '../lifetimeValue/definition.ts';
import { createState, readField } from './createState.ts';
import type { Parameter } from './declaration.ts';

const { declaration, model } = lifetimeValue;
const example = {
  currency: 'HUF',
  values: { annualPurchases: 120_000, margin: 30, retention: 80, discount: 10 },
} as const;
const newState = (language: 'hu' | 'et' = 'hu') => createState(declaration, model, example, language);
type State = ReturnType<typeof newState>;

const customerValue = ({ computed }: State): number | null => {
  const { outcome } = computed.value;
  return outcome.kind === 'results' ? outcome.values.customerValue : null;
};

describe('a new state', () => {
  test.each(['hu', 'et'] as const)(
    'holds the example as its language writes it (%s), and its result',
    (language) => {
      const state = newState(language);
      const texts = Object.values(state.fields).map(({ text }) => text.value);
      expect(texts).toEqual(['120\u00A0000', '30', '80', '10']);
      expect(state.computed.value).toMatchObject({ typed: example.values, currency: 'HUF', stale: false });
      expect(customerValue(state)).toBeCloseTo(132_000, 6);
    },
  );

  test('shares nothing with another one', () => {
    const one = newState();
    const other = newState();
    one.fields.margin.text.value = '60';
    expect(other.fields.margin.text.value).toBe('30');
    expect(customerValue(other)).toBeCloseTo(132_000, 6);
  });

  test('reads back an example with every decimal that an author may write', () => {
    const values = { annualPurchases: 1234.56, margin: 12.25, retention: 0.1, discount: 99.999 };
    const state = createState(declaration, model, { currency: 'EUR', values }, 'et');
    expect(state.computed.value).toMatchObject({ typed: values, stale: false });
  });
});

describe('typing', () => {
  test.each(['60', ' 60 % ', '60,0', '60.0', '6e1'.replace('e1', '0')])('"%s" is sixty per cent', (text) => {
    const state = newState();
    state.fields.margin.text.value = text;
    expect(state.computed.value.typed.margin).toBe(60);
    expect(customerValue(state)).toBeCloseTo(264_000, 6);
  });

  test('a wrong number keeps the last good result, marked as old', () => {
    const state = newState();
    state.fields.margin.text.value = '60';
    expect(customerValue(state)).toBeCloseTo(264_000, 6);
    state.fields.margin.text.value = 'sok';
    expect(state.computed.value.stale).toBe(true);
    expect(state.computed.value.typed.margin).toBe(60);
    expect(customerValue(state)).toBeCloseTo(264_000, 6);
    state.fields.margin.text.value = '45';
    expect(state.computed.value.stale).toBe(false);
    expect(customerValue(state)).toBeCloseTo(198_000, 6);
  });

  test('a good number in one field waits while another field is wrong', () => {
    const state = newState();
    state.fields.margin.text.value = '';
    state.fields.retention.text.value = '90';
    expect(state.computed.value).toMatchObject({ stale: true, typed: { margin: 30, retention: 80 } });
    state.fields.margin.text.value = '30';
    expect(state.computed.value).toMatchObject({ stale: false, typed: { margin: 30, retention: 90 } });
  });

  test('the last good numbers are kept even when nobody looked at them in between', () => {
    const state = newState();
    state.fields.margin.text.value = '60';
    state.fields.margin.text.value = '';
    expect(state.computed.value.stale).toBe(true);
    // Nobody had read the result at 60: the last one shown, and so the last one known, is the example's.
    expect(state.computed.value.typed.margin).toBe(30);
  });

  test('numbers that are good but have no result say why, and are not old', () => {
    const state = newState();
    state.fields.retention.text.value = '100';
    state.fields.discount.text.value = '0';
    expect(state.computed.value).toMatchObject({
      stale: false,
      outcome: { kind: 'none', reason: 'unlimited' },
    });
  });

  test('another currency converts nothing', () => {
    const state = newState();
    state.currency.value = 'EUR';
    expect(state.computed.value).toMatchObject({ currency: 'EUR', typed: example.values, stale: false });
    expect(customerValue(state)).toBeCloseTo(132_000, 6);
  });

  test('another currency counts even while a field is wrong', () => {
    const state = newState();
    state.fields.margin.text.value = 'x';
    state.currency.value = 'EUR';
    expect(state.computed.value).toMatchObject({ currency: 'EUR', stale: true });
  });
});

describe('readField', () => {
  const { annualPurchases, margin } = declaration.parameters as Record<
    'annualPurchases' | 'margin',
    Parameter
  >;

  test.each<[text: string, parameter: Parameter, hungarian: RegExp, estonian: RegExp]>([
    ['', margin, /Töltsd ki/, /kohustuslik/],
    ['   ', margin, /Töltsd ki/, /kohustuslik/],
    ['harminc', margin, /Számot írj be/, /Sisesta arv/],
    ['1e5', annualPurchases, /Számot írj be/, /Sisesta arv/],
    ['101', margin, /0 és 100 közötti százalékot/, /protsent vahemikus 0–100/],
    ['−1', margin, /0 és 100/, /0–100/],
    ['0', annualPurchases, /Nullánál nagyobb/, /nullist suurem/],
    ['-5', annualPurchases, /Nullánál nagyobb/, /nullist suurem/],
    ['10000000001', annualPurchases, /közötti értéket/, /vahemikus/],
    ['400 €', annualPurchases, /Itt Ft a mértékegység/, /Siin on ühik Ft/],
    ['30%', annualPurchases, /Itt Ft a mértékegység/, /Siin on ühik Ft/],
    ['30 Ft', margin, /Itt % a mértékegység/, /Siin on ühik %/],
  ])('"%s" has no value and is explained in both languages', (text, parameter, hungarian, estonian) => {
    for (const [language, words] of [
      ['hu', hungarian],
      ['et', estonian],
    ] as const) {
      const reading = readField(text, parameter, { language, currency: 'HUF' });
      expect(reading).toMatchObject({ value: null, choices: [] });
      expect(reading.problem).toMatch(words);
    }
  });

  test("a sign that is the field's own is read with its number", () => {
    const huf = { language: 'hu', currency: 'HUF' } as const;
    expect(readField('120 000 Ft', annualPurchases, huf).value).toBe(120_000);
    expect(readField('400 €', annualPurchases, { ...huf, currency: 'EUR' }).value).toBe(400);
    expect(readField('30%', margin, huf).value).toBe(30);
  });

  test('a number that could be read in two ways offers both', () => {
    expect(readField('12.345', annualPurchases, { language: 'hu', currency: 'HUF' })).toEqual({
      value: null,
      problem: 'Nem egyértelmű: 12\u00A0345 vagy 12,345?',
      choices: [12_345, 12.345],
    });
  });

  test.each(['0', '100', '0,5', '99,999'])('"%s" is inside the bounds of a percentage', (text) => {
    expect(readField(text, margin, { language: 'et', currency: 'EUR' })).toEqual({
      value: Number(text.replace(',', '.')),
      problem: null,
      choices: [],
    });
  });
});
