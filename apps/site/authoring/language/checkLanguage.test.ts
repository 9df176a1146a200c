import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { formatProblems } from '../../src/contentCheck/problem.ts';
import { isDraft } from '../../src/contentCheck/checkContent.ts';
import { readArticleFolders } from '../../src/contentCheck/readContent.ts';
import { appending, contentFolder, et, hu, type Changes } from '../../tests/contentFolder.ts';
import { checkLanguage, type LanguageReport } from './checkLanguage.ts';

async function reportOf(file: string, changes: Changes): Promise<LanguageReport> {
  using folder = contentFolder(changes);
  const report = (await checkLanguage(folder.path)).find((each) => each.file === file);
  if (report === undefined) throw new Error(`there is no report on ${file}`);
  return report;
}

describe('an article', () => {
  test('that says what the blog does not say is told of, with place and remedy', async () => {
    const list = { 'language/avoid.hu.txt': 'workshop* = műhelymunka' };
    const { problems } = await reportOf(hu, { ...list, [hu]: appending('A workshopon 12.345 Ft volt.') });
    expect(problems).toEqual([
      {
        file: hu,
        line: 27,
        message: 'thousands are parted by spaces: …workshopon 12.345 Ft volt.…',
        remedy:
          'Write 12 345, and 1234 without any. If it is meant, say so in a line of its own: {/* allow: 12.345 */}',
      },
      expect.objectContaining({ line: 27, message: 'the blog does not say workshopon' }),
    ]);
  });

  test('may mark a slip as meant', async () => {
    const { problems } = await reportOf(hu, { [hu]: appending('{/* allow: 12.345 */}\n\nEz 12.345 Ft.') });
    expect(problems).toEqual([]);
  });

  test('may have a few words that no dictionary knows, not many', async () => {
    const few = await reportOf(et, { [et]: appending('See on klijent.') });
    expect(few.problems).toEqual([]);
    expect(few.notes.map(({ message }) => message)).toContain('the dictionary does not know klijent');

    const many = await reportOf(et, { [et]: appending('Klijent klijenti klijendile klijendil klijendilt.') });
    expect(many.problems.map(({ message }) => message)).toContain('the dictionary does not know klijendile');
    expect(many.problems[0]?.remedy).toMatch(/words\.et\.txt/);
  });

  test('is told which parts it lacks and which sentences are long', async () => {
    const long = `${'ja '.repeat(31)}nii.`;
    const { problems, notes } = await reportOf(et, {
      [et]: appending(long),
      [hu]: appending('## Még egy\n\n<Questions title="Kérdések">\n\n- Miért?\n\n</Questions>'),
    });
    expect(problems).toEqual([]);
    expect(notes.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^a sentence of 32 words: ja ja/),
      '2 headings here, 3 in hu.mdx',
      '0 questions here, 1 in hu.mdx',
    ]);
  });
});

test('a record may mark a slip as meant, in a comment', async () => {
  const record = (comment: string) => `${comment}\nclaim: { hu: "Ez 12.345 Ft.", et: "Hea." }\n`;
  const named = 'figures/F9.yaml';
  expect((await reportOf(named, { [named]: record('# plain') })).problems).toHaveLength(1);
  expect((await reportOf(named, { [named]: record('# allow: 12.345') })).problems).toEqual([]);
});

test('whatever is not a draft in the content of this repository is written as its language is', async () => {
  const content = join(import.meta.dirname, '../../../../content');
  const drafts = readArticleFolders(content).filter((folder) => isDraft(folder));
  const problems = (await checkLanguage(content))
    .flatMap((report) => report.problems)
    .filter(({ file }) => !drafts.some(({ name }) => file.startsWith(`articles/${name}/`)));
  expect(formatProblems(problems)).toBe('');
});
