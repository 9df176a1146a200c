import type { Language } from '@monday-letter/locale';

import { checkContent, checkDrafts } from '../src/contentCheck/checkContent.ts';
import type { Problem } from '../src/contentCheck/problem.ts';
import { readContent } from '../src/contentCheck/readContent.ts';
import { checkArticleLanguage } from './language/checkLanguage.ts';
import { keptLanguageTools } from './language/keptLanguageTools.ts';

/** What there is to say of an article while its author writes. */
export interface ArticleProblems {
  /** What a build or the tests refuse. */
  readonly problems: readonly Problem[];
  /** What is worth a look. */
  readonly notes: readonly Problem[];
}

/**
 * What is wrong with one article as it lies on the disk now.
 *
 * @param content the content folder
 * @param id folder and language, such as `2026-10-26-what-a-customer-is-worth/hu`
 */
export async function articleProblems(
  content: string,
  id: string,
  language: Language,
): Promise<ArticleProblems> {
  const file = `articles/${id}.mdx`;
  const all = readContent(content);
  const refused = [...checkContent(all), ...checkDrafts(all)].filter((problem) => problem.file === file);
  const tools = await keptLanguageTools(content, language);
  const report = checkArticleLanguage(content, file, language, tools);
  return {
    problems: [...refused, ...report.problems].sort((a, b) => a.line - b.line),
    notes: [...report.notes].sort((a, b) => a.line - b.line),
  };
}
