import { expect, test } from 'vitest';

import { fixedPaths, paths } from './routes.ts';

test('paths begin and end with a slash, files excepted', () => {
  expect(paths.article('hu', 'egy')).toBe('/hu/egy/');
  expect(paths.number(49)).toBe('/49/');
  expect(paths.calculator('hu', 'ugyfelertek')).toBe('/hu/kalkulatorok/ugyfelertek/');
  expect(paths.anyCalculator('LifetimeValue')).toBe('/calculators/lifetime-value/');
  expect(paths.customerFile('hu')).toBe('/hu/sajat-fajl/');
  expect(paths.anyCustomerFile).toBe('/your-customers/');
  expect(paths.feed('et', 'json')).toBe('/et/feed.json');
  expect(paths.feedArchive('hu', 'rss', 3)).toBe('/hu/rss-3.xml');
  expect(paths.feedArchive('et', 'atom', 12)).toBe('/et/atom-12.xml');
});

test('what exists whatever is published: the choice of language, the homes, archive, search, calculators, the customer file, figures, terms, pages about the site, the pages without network, six feeds and two calendars', () => {
  expect([...fixedPaths].sort()).toEqual([
    '/',
    '/about/',
    '/accessibility/',
    '/calculators/',
    '/corrections/',
    '/et/',
    '/et/arvud.csv',
    '/et/arvud/',
    '/et/atom.xml',
    '/et/feed.json',
    '/et/internetita/',
    '/et/jalgi/',
    '/et/kalkulaatorid/',
    '/et/kuidas-me-arvutame/',
    '/et/ligipaasetavus/',
    '/et/litsents/',
    '/et/meist/',
    '/et/moisted/',
    '/et/mondays.ics',
    '/et/oma-fail/',
    '/et/otsing/',
    '/et/parandused/',
    '/et/postitused/',
    '/et/privaatsus/',
    '/et/rss.xml',
    '/feeds.opml',
    '/figures/',
    '/follow/',
    '/glossary/',
    '/hu/',
    '/hu/adatvedelem/',
    '/hu/akadalymentesseg/',
    '/hu/atom.xml',
    '/hu/bejegyzesek/',
    '/hu/feed.json',
    '/hu/fogalmak/',
    '/hu/helyesbitesek/',
    '/hu/igy-szamolunk/',
    '/hu/internet-nelkul/',
    '/hu/kalkulatorok/',
    '/hu/kereses/',
    '/hu/kovetes/',
    '/hu/licenc/',
    '/hu/mondays.ics',
    '/hu/rolunk/',
    '/hu/rss.xml',
    '/hu/sajat-fajl/',
    '/hu/szamok.csv',
    '/hu/szamok/',
    '/licence/',
    '/method/',
    '/posts/',
    '/privacy/',
    '/search/',
    '/your-customers/',
  ]);
});
