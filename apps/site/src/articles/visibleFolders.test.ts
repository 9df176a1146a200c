import { expect, test } from 'vitest';

import {
  appending,
  contentFolder,
  draftEt,
  draftHu,
  rightContent,
  type Changes,
} from '../../tests/contentFolder.ts';
import { readArticleFolders } from '../contentCheck/readContent.ts';
import { visibleFolders } from './visibleFolders.ts';

const first = '2026-10-26-first-letter';
const draft = '2026-11-02-unfinished-letter';
const later = '2027-03-29-spring-letter';

const afterAll = new Date('2027-12-24T12:00:00Z');
const folders = readArticleFolders(rightContent);
const visible = (edition: 'local' | 'publish' | 'preview', now: string) =>
  visibleFolders(folders, { edition, now: new Date(now), contentDirectory: rightContent });

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

test.each<[what: string, changes: Changes]>([
  ['a draft whose other language is not there yet', { [draftEt]: null }],
  ['a draft with a mistake', { [draftHu]: appending('<Figure id="F404" />') }],
])('the preview leaves out %s', (_, changes) => {
  using folder = contentFolder(changes);
  const environment = { edition: 'preview', now: afterAll, contentDirectory: folder.path } as const;
  expect(visibleFolders(readArticleFolders(folder.path), environment)).toEqual([first, later]);
});

test.each(['local', 'publish', 'preview'] as const)(
  'the %s edition passes over a folder that is not named after a Monday',
  (edition) => {
    using folder = contentFolder({
      'articles/notes/hu.mdx': 'Csak jegyzet.\n',
      'articles/2026-10-27-tuesday/hu.mdx': 'Kedd.\n',
      'articles/2026-13-45-no-day/hu.mdx': 'Semmi.\n',
    });
    const environment = { edition, now: afterAll, contentDirectory: folder.path };
    const shown = edition === 'preview' ? [first, draft, later] : [first, later];
    expect(visibleFolders(readArticleFolders(folder.path), environment)).toEqual(shown);
  },
);
