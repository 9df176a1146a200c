import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import process from 'node:process';

import { describe, expect, test } from 'vitest';

import { readContent } from '../src/contentCheck/readContent.ts';
import { contentFolder, draftHu, et, replacing, rightContent, type Changes } from '../tests/contentFolder.ts';
import { mondaysOf } from './mondays.ts';
import { postsTable } from './postsTable.ts';
import { brokenPromise, promiseOf } from './promise.ts';

// The sample content: #49 of 26 October is out, #50 of 2 November is a draft without Estonian, #71 comes in March.
const content = readContent(rightContent);
const monday = (day: string, time = '12:00') => new Date(`${day}T${time}:00Z`);

function changed(changes: Changes) {
  using folder = contentFolder(changes);
  return readContent(folder.path);
}

describe('the Mondays', () => {
  test('from the first post to the last, without a gap, and how far each is', () => {
    const mondays = mondaysOf(content, monday('2026-10-28'));
    expect(mondays).toHaveLength(23);
    expect(mondays.slice(0, 3)).toMatchObject([
      { monday: '2026-10-26', number: 49, state: 'out', without: [], problems: [] },
      { monday: '2026-11-02', number: 50, state: 'draft' },
      { monday: '2026-11-09', number: 51, state: 'missing', folder: null },
    ]);
    expect(mondays.at(-1)).toMatchObject({ monday: '2027-03-29', state: 'scheduled' });
  });

  test('go on some weeks beyond the last post', () => {
    expect(mondaysOf(content, monday('2027-03-29'), 2).at(-1)).toMatchObject({ monday: '2027-04-12' });
  });

  test('whose post has a mistake or only one language are faulty', () => {
    const [first] = mondaysOf(changed({ [et]: null }), monday('2026-10-28'));
    expect(first).toMatchObject({ state: 'faulty', without: ['et'] });
    expect(first?.problems).toHaveLength(1);
  });

  test('as a table', () => {
    const mondays = mondaysOf(content, monday('2026-10-28')).slice(0, 3);
    const words = new Map([['articles/2026-10-26-first-letter/hu.mdx', 1234]]);
    expect(postsTable(mondays, words).split('\n')).toEqual([
      'post  Monday      state    hu words  et words  to mend  name',
      '#49   2026-10-26  out          1234         0           first-letter',
      expect.stringMatching(/^#50 {3}2026-11-02 {2}draft .* unfinished-letter$/),
      '#51   2026-11-09  missing         –         –',
    ]);
  });
});

describe('the promise', () => {
  test('is kept until the Monday before the first without a post', () => {
    expect(promiseOf(content, monday('2026-10-28'))).toMatchObject({
      keptUntil: '2026-10-26',
      next: { monday: '2026-11-02', state: 'draft' },
    });
  });

  test('is broken when the post of this week is not there', () => {
    expect(promiseOf(content, monday('2026-11-10'))).toMatchObject({
      keptUntil: null,
      next: { monday: '2026-11-09' },
    });
    expect(brokenPromise(content, monday('2026-11-10'))).toBe(
      'There is no post #51 for Monday 2026-11-09. Begin it with: npm run post:new',
    );
  });

  test('is told a week ahead: at 07:00 of a Monday the next one is asked for', () => {
    expect(brokenPromise(content, monday('2026-10-26', '06:05'))).toMatch(
      /^The post #50 for Monday 2026-11-02 is a draft/,
    );
    const faulty = changed({
      [draftHu]: (text) => replacing('draft: true', 'draft: false')(`${text}\n<Figure id="F404" />\n`),
    });
    expect(brokenPromise(faulty, monday('2026-10-26', '06:05'))).toBe(
      'The post #50 for Monday 2026-11-02 is not built, for what is wrong in content/articles/2026-11-02-unfinished-letter (2). See: npm run posts',
    );
  });

  test('is kept while next Monday has its post', () => {
    const finished = changed({ [draftHu]: replacing('draft: true', 'draft: false') });
    expect(brokenPromise(finished, monday('2026-10-28'))).toBeNull();
    expect(promiseOf(finished, monday('2026-10-28')).keptUntil).toBe('2026-11-02');
  });

  test.each([
    ['2026-10-27T12:00:00Z', 1, '', /post #50 for Monday 2026-11-02 is a draft/],
    ['2027-03-24T12:00:00Z', 1, '', /no post #70/],
  ])('as a command at %s ends with %i', (now, status, out, error) => {
    const run = spawnSync(process.execPath, ['authoring/checkPromise.ts'], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        MONDAY_LETTER_NOW: now,
        MONDAY_LETTER_CONTENT: rightContent,
        MONDAY_LETTER_SETTINGS: 'tests/settings/local.json',
      },
    });
    expect(run).toMatchObject({ status, stdout: out });
    expect(run.stderr).toMatch(error);
  });
});
