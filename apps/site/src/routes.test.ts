import { expect, test } from 'vitest';

import { fixedPaths, paths } from './routes.ts';

test('paths begin and end with a slash, files excepted', () => {
  expect(paths.article('hu', 'egy')).toBe('/hu/egy/');
  expect(paths.number(49)).toBe('/49/');
  expect(paths.feed('et', 'json')).toBe('/et/feed.json');
});

test('what exists whatever is published: the choice of language, the homes and six feeds', () => {
  expect([...fixedPaths].sort()).toEqual([
    '/',
    '/et/',
    '/et/atom.xml',
    '/et/feed.json',
    '/et/rss.xml',
    '/hu/',
    '/hu/atom.xml',
    '/hu/feed.json',
    '/hu/rss.xml',
  ]);
});
