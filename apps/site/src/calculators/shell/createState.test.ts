import { describe, expect, test } from 'vitest';

import type { Language } from '@monday-letter/locale';

import { lifetimeValue } from '../lifetimeValue/definition.ts';
import { pareto } from '../pareto/definition.ts';
import { createState } from './createState.ts';
import type { Example } from './declaration.ts';
import { listParts } from './listParts.ts';
import { readList } from './readList.ts';
import { requireExample } from './requireExample.ts';
import { shellWords } from './words.ts';

const { declaration, model } = lifetimeValue;
const values = {
  annualPurchases: 120_000,
  margin: 30,
  years: 5,
  retention: 80,
  discount: 10,
  growth: 0,
  acquisitionCost: 0,
};
const example = { currency: 'HUF', variant: 'retention', values } as const;
const newState = (language: Language = 'hu', from: Example<keyof typeof values> = example) =>
  createState(declaration, model, from, language, shellWords[language]);
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
      expect(texts).toEqual(['120\u00A0000', '30', '5', '80', '10', '0', '0']);
      expect(state.computed.value).toMatchObject({
        typed: values,
        currency: 'HUF',
        variant: 'retention',
        rows: [],
        stale: false,
      });
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
    const precise = { ...values, annualPurchases: 1234.56, margin: 12.25, retention: 0.1, discount: 99.999 };
    const state = newState('et', { currency: 'EUR', variant: 'retention', values: precise });
    expect(state.computed.value).toMatchObject({ typed: precise, stale: false });
  });
});

describe('typing', () => {
  test.each(['60', ' 60 % ', '60,0', '60.0'])('"%s" is sixty per cent', (text) => {
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

  test('the last good numbers are those that were shown last', () => {
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
    expect(state.computed.value).toMatchObject({ currency: 'EUR', typed: values, stale: false });
    expect(customerValue(state)).toBeCloseTo(132_000, 6);
  });

  test('another currency counts even while a field is wrong', () => {
    const state = newState();
    state.fields.margin.text.value = 'x';
    state.currency.value = 'EUR';
    expect(state.computed.value).toMatchObject({ currency: 'EUR', stale: true });
  });
});

describe('another way of asking', () => {
  test('computes with its own numbers and keeps those of the first', () => {
    const state = newState();
    state.fields.retention.text.value = '90';
    state.variant.value = 'quick';
    expect(customerValue(state)).toBeCloseTo(180_000, 6);
    state.fields.years.text.value = '2';
    expect(customerValue(state)).toBeCloseTo(72_000, 6);
    state.variant.value = 'retention';
    expect(state.computed.value.typed).toMatchObject({ retention: 90, years: 2 });
    expect(customerValue(state)).toBeCloseTo(198_000, 6);
  });

  test('is not troubled by what is wrong in a field that it does not ask for', () => {
    const state = newState();
    state.fields.retention.text.value = 'nem tudom';
    expect(state.computed.value.stale).toBe(true);
    state.variant.value = 'quick';
    expect(state.computed.value).toMatchObject({ stale: false, typed: { years: 5, retention: 80 } });
  });
});

describe('a period', () => {
  test('is the own one of the number at first, and none where it has none', () => {
    const { annualPurchases, margin } = newState().fields;
    expect([annualPurchases.period.value, margin.period.value]).toEqual(['year', undefined]);
  });

  test('is switched without changing what the number means', () => {
    const state = newState();
    const { annualPurchases, retention } = state.fields;
    annualPurchases.switchPeriod();
    retention.switchPeriod();
    expect([annualPurchases.text.value, annualPurchases.period.value]).toEqual(['10\u00A0000', 'month']);
    expect(retention.text.value).toMatch(/^98,1\d*$/);
    expect(state.computed.value).toMatchObject({ typed: { annualPurchases: 120_000, retention: 80 } });
    annualPurchases.switchPeriod();
    retention.switchPeriod();
    expect([annualPurchases.text.value, retention.text.value]).toEqual(['120\u00A0000', '80']);
  });

  test('counts for what is typed from then on', () => {
    const state = newState();
    state.fields.annualPurchases.switchPeriod();
    state.fields.annualPurchases.text.value = '20 000';
    expect(state.computed.value.typed.annualPurchases).toBe(240_000);
    expect(customerValue(state)).toBeCloseTo(264_000, 6);
  });

  test('is switched under a text that is no number, which stays as it is', () => {
    const { annualPurchases } = newState().fields;
    annualPurchases.text.value = 'sok';
    annualPurchases.switchPeriod();
    expect([annualPurchases.text.value, annualPurchases.period.value]).toEqual(['sok', 'month']);
  });
});

describe('the arrow keys', () => {
  test('move a number by its step, within its bounds', () => {
    const { margin, annualPurchases } = newState().fields;
    margin.step(1);
    annualPurchases.step(-1);
    expect([margin.text.value, annualPurchases.text.value]).toEqual(['31', '119\u00A0000']);
    margin.text.value = '100';
    margin.step(1);
    expect(margin.text.value).toBe('100');
  });

  test('take a short last step to the bound, if it counts', () => {
    const { margin, annualPurchases } = newState().fields;
    margin.text.value = '99,5';
    margin.step(1);
    expect(margin.text.value).toBe('100');
    margin.text.value = '0,5';
    margin.step(-1);
    expect(margin.text.value).toBe('0');
    // Nought of yearly purchases is none.
    annualPurchases.text.value = '500';
    annualPurchases.step(-1);
    expect(annualPurchases.text.value).toBe('500');
  });

  test('move an amount by the step of its currency', () => {
    const state = newState();
    state.currency.value = 'EUR';
    state.fields.annualPurchases.step(1);
    expect(state.fields.annualPurchases.text.value).toBe('120\u00A0010');
  });

  test('leave a text that is no number alone', () => {
    const { margin } = newState().fields;
    margin.text.value = 'sok';
    margin.step(1);
    expect(margin.text.value).toBe('sok');
  });
});

describe('a snapshot', () => {
  test('brings everything back as it was: texts, wrong ones too, periods, currency and the way of asking', () => {
    const state = newState();
    state.fields.annualPurchases.switchPeriod();
    state.fields.margin.text.value = 'sok';
    state.currency.value = 'EUR';
    state.variant.value = 'quick';
    const snapshot = state.snapshot();
    const other = newState();
    other.restore(snapshot);
    expect(other.snapshot()).toEqual(snapshot);
    expect(other.fields.annualPurchases.period.value).toBe('month');
  });

  test('that names a part leaves the rest as it is', () => {
    const state = newState();
    state.fields.margin.text.value = '60';
    state.restore({
      fields: { retention: { text: '90', period: 'year' }, unknown: { text: '1', period: undefined } },
    });
    expect(state.computed.value).toMatchObject({ currency: 'HUF', typed: { margin: 60, retention: 90 } });
  });
});

test('a list is part of the state: its rows are computed with, and a snapshot holds its text', () => {
  const { declaration: withList, model: modelOfList, words } = pareto;
  const state = createState(
    withList,
    modelOfList,
    requireExample(withList, {}, 'hu'),
    'hu',
    shellWords.hu,
    listParts.createList(withList, words.hu, 'HUF'),
    readList,
  );
  expect(state.computed.value.rows).toHaveLength(withList.list.sample.HUF.length);
  state.restore({ list: 'Kovács; 500\nNagy; 300' });
  expect(state.computed.value.rows.map(({ numbers: [sales] }) => sales)).toEqual([500, 300]);
  expect(state.snapshot().list).toBe('Kovács; 500\nNagy; 300');
});
