import { expect, test } from 'vitest';

import { fixedPaths, paths } from './routes.ts';

test('paths begin and end with a slash, files excepted', () => {
  expect(paths.article('hu', 'egy')).toBe('/hu/egy/');
  expect(paths.number(49)).toBe('/49/');
  expect(paths.calculator('hu', 'ugyfelertek')).toBe('/hu/kalkulatorok/ugyfelertek/');
  expect(paths.anyCalculator('LifetimeValue')).toBe('/calculators/lifetime-value/');
  expect(paths.feed('et', 'json')).toBe('/et/feed.json');
});

test('what exists whatever is published: the choice of language, the homes, archive, search, calculators, figures, terms and six feeds', () => {
  expect([...fixedPaths].sort()).toEqual([
    '/',
    '/calculators/',
    '/et/',
    '/et/arvud.csv',
    '/et/arvud/',
    '/et/atom.xml',
    '/et/feed.json',
    '/et/kalkulaatorid/',
    '/et/moisted/',
    '/et/otsing/',
    '/et/postitused/',
    '/et/rss.xml',
    '/figures/',
    '/glossary/',
    '/hu/',
    '/hu/atom.xml',
    '/hu/bejegyzesek/',
    '/hu/feed.json',
    '/hu/fogalmak/',
    '/hu/kalkulatorok/',
    '/hu/kereses/',
    '/hu/rss.xml',
    '/hu/szamok.csv',
    '/hu/szamok/',
    '/posts/',
    '/search/',
  ]);
});
