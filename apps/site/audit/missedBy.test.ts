import { expect, test } from 'vitest';

import type { PageScore } from './auditPages.ts';
import { missedBy } from './missedBy.ts';

const page: PageScore = {
  path: '/hu/',
  scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
  largestContentfulPaintMilliseconds: 900,
  totalBlockingMilliseconds: 0,
  cumulativeLayoutShift: 0,
  failed: [],
};

test('a page that reaches everything misses nothing', () => {
  expect(missedBy(page, page)).toEqual([]);
});

test.each<[what: string, score: Partial<PageScore>]>([
  ['layout shift', { cumulativeLayoutShift: 0.001 }],
  ['layout shift', { cumulativeLayoutShift: NaN }],
  ['blocked', { totalBlockingMilliseconds: NaN }],
  ['largest paint', { largestContentfulPaintMilliseconds: NaN }],
  ['seo', { scores: { ...page.scores, seo: NaN } }],
])('%s is missed by what is too much, and by what was not measured', (what, score) => {
  expect(missedBy({ ...page, ...score }, page)).toEqual([expect.stringContaining(what)]);
});
