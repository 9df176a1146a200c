import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

import { languages } from '@monday-letter/locale';
import { expect, test } from 'vitest';

import { checkDrafts } from '../src/contentCheck/checkContent.ts';
import { readContent } from '../src/contentCheck/readContent.ts';
import { contentFolder, rightContent } from '../tests/contentFolder.ts';
import { newPost } from './newPost.ts';

const now = new Date('2026-10-28T12:00:00Z');

test('a new post takes the next Monday that has none, with its number', () => {
  const content = readContent(rightContent);
  expect(newPost(content, now, 'spring-is-far')).toMatchObject({
    number: 51,
    monday: '2026-11-09',
    folder: '2026-11-09-spring-is-far',
  });
  expect(newPost(content, new Date('2027-03-22T12:00:00Z')).folder).toBe('2027-04-05-new-post');
});

test('of a new post only the texts are missing that it asks for', () => {
  using folder = contentFolder({});
  const { folder: name, files } = newPost(readContent(folder.path), now, 'spring-is-far');
  mkdirSync(join(folder.path, 'articles', name));
  for (const language of languages) {
    writeFileSync(join(folder.path, 'articles', name, `${language}.mdx`), files[language]);
  }
  const problems = checkDrafts(readContent(folder.path)).filter(({ file }) => file.includes(name));
  expect(problems).toHaveLength(26);
  for (const { message } of problems) expect(message).toContain('nothing is written yet in place of ');

  for (const language of languages) {
    const filled = files[language].replaceAll(
      /(?<!topics: )\[[^\]\n]{9,}\]/g,
      'Szöveg, amely elég hosszú ahhoz, hogy megálljon itt.',
    );
    writeFileSync(join(folder.path, 'articles', name, `${language}.mdx`), filled);
  }
  expect(checkDrafts(readContent(folder.path)).filter(({ file }) => file.includes(name))).toEqual([]);
});

test('a name that is none of a folder is refused, by the command in a sentence', () => {
  expect(() => newPost(readContent(rightContent), now, 'Mennyit ér?')).toThrow(/received "Mennyit ér\?"/);
  const command = spawnSync(process.execPath, ['authoring/postNew.ts', '--name', 'Mennyit ér?'], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
  });
  expect([command.status, command.stderr]).toEqual([
    1,
    expect.stringMatching(/^newPost: a name is [^\n]*\n$/),
  ]);
});
