import { expect, test } from 'vitest';

import type { Article } from '../articles/articles.ts';
import type { Verdict } from '../schemas/figureSchema.ts';
import { onePerVerdict } from './onePerVerdict.ts';

const figure = (id: string, verdict: Verdict, ...posts: readonly number[]) => ({
  id,
  verdict,
  articles: posts.map((number) => ({ entry: { data: { number } } }) as unknown as Article),
});

test('every stamp is seen once, from wrong to well-founded, and what bears none is not', () => {
  const figures = [
    figure('F1', 'well-founded'),
    figure('F2', 'legend'),
    figure('F3', 'figure-of-speech'),
    figure('F4', 'partly-true'),
    figure('F5', 'wrong'),
    figure('F6', 'legend'),
  ];
  expect(onePerVerdict(figures)).toEqual(['F5', 'F2', 'F4', 'F1']);
});

test('the newest post decides which one', () => {
  const figures = [figure('F1', 'legend', 50, 49), figure('F2', 'legend'), figure('F3', 'legend', 51)];
  expect(onePerVerdict(figures)).toEqual(['F3']);
});

test('a stamp that no figure bears is left out', () => {
  expect(onePerVerdict([figure('F1', 'wrong')])).toEqual(['F1']);
  expect(onePerVerdict([])).toEqual([]);
});
