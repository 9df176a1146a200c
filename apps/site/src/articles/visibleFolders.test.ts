import { expect, test } from 'vitest';

import { contentFolder, draftEt, rightContent } from '../../tests/contentFolder.ts';
import { readArticleFolders } from '../contentCheck/readContent.ts';
import { visibleFolders } from './visibleFolders.ts';

const first = '2026-10-26-first-letter';
const draft = '2026-11-02-unfinished-letter';
const later = '2027-03-29-spring-letter';

const folders = readArticleFolders(rightContent);
const visible = (edition: 'local' | 'publish' | 'preview', now: string) =>
  visibleFolders(folders, { edition, now: new Date(now) });

test.each(['local', 'publish'] as const)(
  'the %s edition shows a Monday from its 07:00 on, and no draft',
  (edition) => {
    expect(visible(edition, '2026-10-26T05:59:59Z')).toEqual([]);
    expect(visible(edition, '2026-10-26T06:00:00Z')).toEqual([first]);
    expect(visible(edition, '2027-03-29T04:59:59Z')).toEqual([first]);
    expect(visible(edition, '2027-03-29T05:00:00Z')).toEqual([first, later]);
  },
);

test('the preview shows every Monday, drafts as well', () => {
  expect(visible('preview', '2026-10-26T05:59:59Z')).toEqual([first, draft, later]);
});

test('the preview leaves out a draft whose other language is not there yet', () => {
  using folder = contentFolder({ [draftEt]: null });
  const now = new Date('2027-12-24T12:00:00Z');
  expect(visibleFolders(readArticleFolders(folder.path), { edition: 'preview', now })).toEqual([
    first,
    later,
  ]);
});
