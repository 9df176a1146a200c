import { describe, expect, test } from 'vitest';

import { headersOf, hostRules, notFoundPageOf, patternExpression } from './hostRules.ts';
import { securityHeaders } from './securityHeaders.ts';

const cacheOf = (path: string) => headersOf(path)['Cache-Control'];

describe('how long an answer is kept', () => {
  test.each([
    ['/_astro/shell.CV7cFPPL.js', 'public, max-age=31536000, immutable'],
    ['/pagefind/fragment/hu_2c53feb.pf_fragment', 'public, max-age=31536000, immutable'],
    ['/pagefind/pagefind-entry.json', 'public, max-age=0, must-revalidate'],
    ['/offline.js', 'no-cache'],
    ['/hu/rss.xml', 'public, max-age=300'],
    ['/et/feed-12.json', 'public, max-age=300'],
    ['/hu/mondays.ics', 'public, max-age=300'],
    ['/hu/', 'public, max-age=0, must-revalidate'],
    ['/hu/kalkulatorok/pareto/', 'public, max-age=0, must-revalidate'],
    ['/sitemap.xml', 'public, max-age=0, must-revalidate'],
  ])('%s: %s', (path, expected) => {
    expect(cacheOf(path)).toBe(expected);
  });
});

test.each([
  ['/hu/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/et/atom-3.xml', 'application/atom+xml; charset=utf-8'],
  ['/et/feed.json', 'application/feed+json; charset=utf-8'],
  ['/feeds.opml', 'text/x-opml; charset=utf-8'],
  ['/et/mondays.ics', 'text/calendar; charset=utf-8'],
  ['/hu/szamok.csv', 'text/csv; charset=utf-8'],
])('%s is said to be %s', (path, expected) => {
  expect(headersOf(path)['Content-Type']).toBe(expected);
});

test('every answer bears the security headers', () => {
  for (const path of ['/hu/', '/_astro/x.js', '/offline.js']) {
    const { 'Content-Security-Policy': policy, ...others } = securityHeaders;
    expect(headersOf(path)).toMatchObject(others);
    expect(headersOf(path)['Content-Security-Policy']?.startsWith(policy ?? '?')).toBe(true);
  }
});

test('what runs as a worker can ask nobody; the one that keeps pages asks the site alone', () => {
  expect(headersOf('/_astro/read-DIwB9x_1.js')['Content-Security-Policy']).toMatch(
    /^frame-ancestors 'none'; default-src 'none'; script-src 'self'$/,
  );
  expect(headersOf('/offline.js')['Content-Security-Policy']).toMatch(
    /^frame-ancestors 'none'; default-src 'none'; connect-src 'self'$/,
  );
  expect(headersOf('/hu/')['Content-Security-Policy']).toBe(securityHeaders['Content-Security-Policy']);
});

test('no two rules set the same header for the same file: some hosts would join the values, others not', () => {
  const files = [
    ...[
      '/_astro/a.js',
      '/_astro/a.csv',
      '/pagefind/index/hu_1.pf_index',
      '/offline.js',
      '/hu/rss-1.xml',
      '/hu/atom.xml',
    ],
    ...['/et/feed.json', '/et/arvud.csv', '/hu/mondays.ics', '/feeds.opml', '/hu/'],
  ];
  for (const file of files) {
    const names = hostRules
      .filter(({ pattern }) => patternExpression(pattern).test(file))
      .flatMap(({ headers }) => Object.keys(headers));
    expect(new Set(names).size, file).toBe(names.length);
  }
});

test('a pattern has at most one asterisk: more of them not every host understands', () => {
  for (const { pattern } of hostRules) expect(pattern.split('*').length, pattern).toBeLessThanOrEqual(2);
});

test('a point in a pattern is a point', () => {
  expect(patternExpression('/*.ics').test('/hu/topics')).toBe(false);
  expect(patternExpression('/hu/rss*.xml').test('/hu/rss-2.xml')).toBe(true);
  expect(patternExpression('/hu/rss*.xml').test('/et/hu/rss.xml')).toBe(false);
});

test('what stands where there is nothing is in the language of the address', () => {
  expect(notFoundPageOf('/hu/nincs/')).toBe('/hu/404.html');
  expect(notFoundPageOf('/et/pole')).toBe('/et/404.html');
  expect(notFoundPageOf('/hungarian/')).toBe('/404.html');
  expect(notFoundPageOf('/')).toBe('/404.html');
});
