import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Language } from '@monday-letter/locale';

import { checkContent, checkDrafts } from '../src/contentCheck/checkContent.ts';
import type { Problem } from '../src/contentCheck/problem.ts';
import { readContent } from '../src/contentCheck/readContent.ts';
import { articlePassages } from './language/articlePassages.ts';
import { readAvoided } from './language/avoided.ts';
import { slipsIn } from './language/slipsIn.ts';

/**
 * What is wrong with one article as it lies on the disk now: what a build refuses, and what the tests refuse but
 * spelling, which takes too long for a page.
 *
 * @param content the content folder
 * @param id folder and language, such as `2026-10-26-what-a-customer-is-worth/hu`
 */
export function articleProblems(content: string, id: string, language: Language): readonly Problem[] {
  const file = `articles/${id}.mdx`;
  const all = readContent(content);
  const refused = [...checkContent(all), ...checkDrafts(all)].filter((problem) => problem.file === file);
  const list = `language/avoid.${language}.txt`;
  const avoided = existsSync(join(content, list))
    ? readAvoided(readFileSync(join(content, list), 'utf8'), list)
    : [];
  const source = readFileSync(join(content, file), 'utf8');
  const slips = slipsIn(source, articlePassages(source, file, language), avoided);
  return [...refused, ...slips].sort((a, b) => a.line - b.line);
}
