import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { contentFolder, type Changes } from '../../tests/contentFolder.ts';
import { expectRefusals } from '../../tests/refusals.ts';
import { checkContent } from './checkContent.ts';
import { readContent } from './readContent.ts';

describe('what is missing in the content folder is told, not thrown', () => {
  test.each(['topics.yaml', 'glossary.yaml', 'corrections.yaml', 'articles', 'figures', 'sources'])(
    '%s',
    (path) => {
      using folder = contentFolder({});
      rmSync(join(folder.path, path), { recursive: true });
      const problems = checkContent(readContent(folder.path)).filter(({ file }) => file === path);
      expect(problems).toEqual([
        {
          file: path,
          line: 1,
          message: expect.stringMatching(/the (file|folder) is missing/),
          remedy: expect.stringMatching(/Write it|Make the folder/),
        },
      ]);
    },
  );
});

test.each(['notes', '2026-10-27-a-tuesday', '2026-13-45-no-day', '2026-10-26', '2026-10-26-Ékezetes'])(
  'a folder such as %s is refused, and nothing in it is looked at',
  (name) => {
    expectRefusals({ [`articles/${name}/hu.mdx`]: '<Nincs ilyen' }, [
      {
        file: `articles/${name}`,
        at: null,
        message: /not named after a Monday/,
        remedy: /<monday>-<name>, such as 2026-10-26-/,
      },
    ]);
  },
);

test.each<[file: string, remedy: RegExp]>([
  ['articles/letter.mdx', /a folder such as articles\/2026-10-26-/],
  ['articles/letter.md', /a folder such as articles\/2026-10-26-/],
  ['figures/F99.yml', /Rename it to F99\.yaml/],
  ['sources/x.yml', /Rename it to x\.yaml/],
  ['sources/x.YAML', /Rename it to x\.yaml/],
])('%s is refused, because nobody would read it', (file, remedy) => {
  const changes: Changes = { [file]: 'id: x\n' };
  expectRefusals(changes, [{ file, at: null, message: /is not read/, remedy }]);
});

test('hidden files and notes beside the records fail nothing', () => {
  expectRefusals({ 'articles/.DS_Store': 'x', 'figures/README.md': 'x', '.git/config': 'x' }, []);
});
