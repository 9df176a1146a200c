/**
 * Begins the post of the next free Monday: its folder with a template in each language.
 *
 * `npm run post:new [-- --name what-a-customer-is-worth]`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

import { languages } from '@monday-letter/locale';

import { readContent } from '../src/contentCheck/readContent.ts';
import { readEnvironment } from '../src/environment.ts';
import { newPost } from './newPost.ts';

try {
  const { values } = parseArgs({ options: { name: { type: 'string' } } });
  const { contentDirectory, now } = readEnvironment();
  const { folder, files, number, monday } = newPost(readContent(contentDirectory), now, values.name);
  const path = join(contentDirectory, 'articles', folder);
  mkdirSync(path);
  for (const language of languages) writeFileSync(join(path, `${language}.mdx`), files[language]);
  process.stdout.write(
    `#${number} for Monday ${monday}: ${relative(join(contentDirectory, '..'), path)}\n` +
      (values.name === undefined ? 'Name the folder after what the post is about, in English.\n' : '') +
      'Write in place of what stands in [brackets]; npm run dev shows it, content/README.md tells the rest.\n',
  );
} catch (error) {
  // Whoever mistypes a name needs the sentence, not where in the program it was said.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
