import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';

import { scanArticle } from '../contentCheck/scanArticle.ts';
import { createHeadingIds, pageIds } from './createHeadingIds.ts';
import { headingIdsPlugin } from './headingIdsPlugin.ts';

const idsOf = (...headings: readonly string[]) => headings.map(createHeadingIds());

test('headings that are alike are numbered', () => {
  expect(idsOf('Öt pont', 'Öt pont!', 'Öt pont?')).toEqual(['ot-pont', 'ot-pont-2', 'ot-pont-3']);
});

test('a number that another heading brings along is passed over', () => {
  expect(idsOf('A', 'A', 'A 2', 'A')).toEqual(['a', 'a-2', 'a-2-2', 'a-3']);
  expect(idsOf('A 2', 'A', 'A')).toEqual(['a-2', 'a', 'a-3']);
});

test('ids that the page has elsewhere are not given away', () => {
  expect(idsOf('Sources', 'Ring', 'Follow title')).toEqual(['sources-2', 'ring-2', 'follow-title-2']);
  for (const id of pageIds) expect(idsOf(id)).toEqual([`${id}-2`]);
});

test('ids have no capitals, so that figures and calculators keep theirs', () => {
  expect(idsOf('F7', 'LifetimeValue title')).toEqual(['f7', 'lifetimevalue-title']);
});

test('a heading without a letter has none', () => {
  expect(idsOf('???', 'A', '…')).toEqual([null, 'a', null]);
});

test('the page gives the ids that the content check promises', () => {
  const source = '## A\n\n## Ring\n\n### A *2*\n\n## A\n\n### Sources\n\n## `a`\n';
  const { html } = markdownToHtml(source, { mdastPlugins: [headingIdsPlugin()] });
  expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual(
    scanArticle(source).headings.map(({ id }) => id),
  );
});
