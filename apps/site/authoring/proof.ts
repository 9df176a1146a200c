/**
 * Writes all texts of a language on one page with numbered lines, for a native editor to read.
 *
 * `npm run proof -- hu` or `npm run proof -- et`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

import { isLanguage } from '@monday-letter/locale';

import { readEnvironment } from '../src/environment.ts';
import { proofPage } from './proofPage.ts';
import { proofSections } from './proofSections.ts';

const [language] = process.argv.slice(2);
if (!isLanguage(language)) {
  process.stderr.write('proof: say which language, as in: npm run proof -- hu\n');
  process.exitCode = 1;
} else {
  const folder = resolve('dist-proof');
  const file = join(folder, `${language}.html`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    proofPage(language, proofSections(readEnvironment().contentDirectory, resolve('src'), language)),
  );
  process.stdout.write(`${file}\n`);
}
