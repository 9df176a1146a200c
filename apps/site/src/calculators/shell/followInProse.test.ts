import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';

import type { Currency, Language } from '@monday-letter/locale';

import { lifetimeValue } from '../lifetimeValue/definition.ts';
import { createState } from './createState.ts';
import { followInProse } from './followInProse.ts';
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
const stateIn = (language: Language, currency: Currency) =>
  createState(declaration, model, { currency, variant: 'retention', values }, language, shellWords[language]);

/** An article as the server wrote it; its numbers follow from here on. */
function articleWith(html: string): { texts: () => readonly string[] } {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  vi.stubGlobal('document', document);
  return { texts: () => [...document.querySelectorAll('span')].map(({ textContent }) => textContent) };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('numbers in the prose follow the calculator, each in its article and case', () => {
  const article = articleWith(`
    <span data-of="LifetimeValue.customerValue" data-case="accusative" data-article="lower">x</span>
    <span data-of="LifetimeValue.annualPurchases" data-case="accusative">x</span>
    <span data-of="LifetimeValue.expectedLifetimeYears">x</span>`);
  const state = stateIn('hu', 'HUF');
  followInProse(declaration, state.computed.value, 'hu', 'régi szám');
  expect(article.texts()).toEqual(['a 132\u00A0000\u00A0Ft-ot', '120\u00A0000\u00A0Ft-ot', '5\u00A0év']);

  state.currency.value = 'EUR';
  state.fields.annualPurchases.text.value = '1000';
  state.fields.retention.text.value = '0';
  followInProse(declaration, state.computed.value, 'hu', 'régi szám');
  expect(article.texts()).toEqual(['a 300\u00A0€-t', '1000\u00A0€-t', '1\u00A0év']);
});

test('a number that has no value now stays, marked as old, and comes back', () => {
  const article = articleWith('<span data-of="LifetimeValue.customerValue">x</span>');
  const state = stateIn('et', 'EUR');
  state.fields.retention.text.value = '100';
  state.fields.discount.text.value = '0';
  const marked = () => document.querySelector('[data-of]')?.className;
  const heard = () => [...document.querySelectorAll('.heard')].map(({ textContent }) => textContent);
  followInProse(declaration, state.computed.value, 'et', 'vana arv');
  expect([article.texts()[0], marked(), heard()]).toEqual(['x (vana arv)', 'old', [' (vana arv)']]);
  // Said once, however often something else is typed meanwhile.
  state.fields.margin.text.value = '31';
  followInProse(declaration, state.computed.value, 'et', 'vana arv');
  expect(heard()).toEqual([' (vana arv)']);
  state.fields.margin.text.value = '30';
  state.fields.retention.text.value = '80';
  followInProse(declaration, state.computed.value, 'et', 'vana arv');
  expect([article.texts(), marked()]).toEqual([['180\u00A0000\u00A0€'], '']);
});

test('numbers of other calculators are left alone', () => {
  const article = articleWith('<span data-of="LifetimeValues.x">a</span><span data-of="Churn.rate">b</span>');
  const state = stateIn('et', 'EUR');
  followInProse(declaration, state.computed.value, 'et', 'vana arv');
  expect(article.texts()).toEqual(['a', 'b']);
});

test('numbers of another way of asking come when it is chosen, and the others stay as they were', () => {
  const article = articleWith(`
    <span data-of="LifetimeValue.years">x</span><span data-of="LifetimeValue.retention">80%</span>
    <span data-of="LifetimeValue.customerValue">x</span>`);
  const state = stateIn('hu', 'HUF');
  state.variant.value = 'quick';
  followInProse(declaration, state.computed.value, 'hu', 'régi szám');
  expect(article.texts()).toEqual(['5\u00A0év', '80%', '180\u00A0000\u00A0Ft']);
});

test("a month's number is told as the year's, which the article speaks of", () => {
  const article = articleWith('<span data-of="LifetimeValue.annualPurchases">x</span>');
  const state = stateIn('hu', 'HUF');
  state.fields.annualPurchases.switchPeriod();
  state.fields.annualPurchases.text.value = '20 000';
  followInProse(declaration, state.computed.value, 'hu', 'régi szám');
  expect(article.texts()).toEqual(['240\u00A0000\u00A0Ft']);
});
