import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';

import { toBaseUnits } from '../shell/baseUnits.ts';
import { requireExample } from '../shell/requireExample.ts';
import { churnCostModel } from './model.ts';
import { churnCostDeclaration as declaration } from './parameters.ts';
import { Range } from './Range.tsx';
import { words as et } from './words.et.ts';
import { words as hu } from './words.hu.ts';

/** What the calculator says of a year in which so many of 400 customers were lost, each of them 56,000. */
const sentenceFor = (lost: number, language: 'hu' | 'et', more: object = {}) => {
  const values = toBaseUnits(declaration, requireExample(declaration, { lost, ...more }, 'hu').values);
  const outcome = churnCostModel(values, { variant: 'counts', rows: [] });
  if (outcome.kind === 'none') throw new Error('no results');
  const voice = { language, currency: 'HUF' } as const;
  return renderToString(h(Range, { values: outcome.values, words: { hu, et }[language], voice })).replaceAll(
    '\u00A0',
    ' ',
  );
};

test('a count has a lowest and a highest rate and cost, with the digits that an interval is good for', () => {
  // Wilson, 80 of 400: 16.370% to 24.202%; times 400 × 56,000: 3,666,938 to 5,421,315.
  expect(sentenceFor(80, 'hu')).toContain(
    '16,4% és 24,2% között van, a költség 3 670 000 Ft és 5 420 000 Ft között',
  );
  expect(sentenceFor(80, 'et')).toContain(
    '16,4% kuni 24,2% ja kulu vahemikku 3 670 000 Ft kuni 5 420 000 Ft',
  );
});

test('nobody lost is not nobody to lose: the highest rate and cost', () => {
  // The upper end at nobody is z² ÷ (n + z²) = 3.8415 ÷ 403.8415 = 0.951%; times 400 × 56,000: 213,075.
  expect(sentenceFor(0, 'hu')).toContain('legfeljebb 1%, a költség legfeljebb 213 000 Ft');
  expect(sentenceFor(0, 'et')).toContain('kuni 1% ja kulu kuni 213 000 Ft');
});

test('ends that print alike are one number, each pair by itself', () => {
  // Half of a thousand million: the interval is 50% ± 0.003%.
  const many = { customers: 1e9 };
  expect(sentenceFor(5e8, 'hu', many)).toContain('50% körül van, a költség 28 000 000 000 000 Ft körül.');
  expect(sentenceFor(5e8, 'et', many)).toContain('50% lähedale ja kulu 28 000 000 000 000 Ft lähedale.');
  const free = { margin: 0, acquisitionCost: 0 };
  expect(sentenceFor(80, 'hu', free)).toContain('16,4% és 24,2% között van, a költség 0 Ft körül.');
  expect(sentenceFor(80, 'et', free)).toContain('vahemikku 16,4% kuni 24,2% ja kulu 0 Ft lähedale.');
});
