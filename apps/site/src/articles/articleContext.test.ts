import { expect, test } from 'vitest';

import { articleContext, type ArticleContext } from './articleContext.ts';

test('a component inside an article is told about it', () => {
  const article: ArticleContext = { language: 'hu', components: [], place: 'page', address: '' };
  expect(articleContext({ article })).toBe(article);
});

test('a component outside any article is a mistake', () => {
  expect(() => articleContext({})).toThrow('this component stands outside an article');
});
