import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { formatProblems } from '../../src/contentCheck/problem.ts';
import { contentFolder } from '../../tests/contentFolder.ts';
import { checkSiteWords } from './checkSiteWords.ts';

async function problemsIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  using content = contentFolder({ 'language/avoid.hu.txt': 'haszonkulcs* = árrés' });
  const source = join(content.path, 'source');
  mkdirSync(source);
  for (const [file, program] of Object.entries(files)) writeFileSync(join(source, file), program);
  const problems = await checkSiteWords(source, content.path);
  return problems.map(({ file, line, message, remedy }) => `${file}:${line}: ${message} → ${remedy}`);
}

test('what the site says is checked, each word of it, in the language it is in', async () => {
  const problems = await problemsIn({
    'words.hu.ts': "export const words = {\n  sum: 'Ez 12.345 Ft',\n  rate: 'A haszonkulcsod',\n};\n",
    'siteWords.ts':
      "export const words = {\n  hu: { a: 'Egy hüség', slug: 'egy-huseg' },\n  et: { a: `Üks klijent ${1}-l` },\n};\n",
  });
  expect(problems).toEqual([
    expect.stringMatching(
      /^apps\/site\/src\/siteWords\.ts:2: the dictionary does not know hüség → Correct it, or/,
    ),
    expect.stringMatching(
      /words\.hu\.ts:2: thousands are parted by spaces.* → Write 12 345.*: \/\/ allow: 12\.345$/,
    ),
    expect.stringMatching(/words\.hu\.ts:3: the blog does not say haszonkulcsod → Write árrés/),
    expect.stringMatching(/siteWords\.ts:3: the dictionary does not know klijent → .*words\.et\.txt/),
  ]);
});

test('what is meant as it stands may be marked, with its endings', async () => {
  const marked =
    '// allow: haszonkulcs*\nexport const words = { rate: "A haszonkulcsod, haszonkulcsból" };\n';
  expect(await problemsIn({ 'words.hu.ts': marked })).toEqual([]);
});

test('the words of this site and its calculators are written as their language is', async () => {
  const root = join(import.meta.dirname, '../../../..');
  const problems = await checkSiteWords(join(root, 'apps/site/src'), join(root, 'content'));
  expect(formatProblems(problems)).toBe('');
});
