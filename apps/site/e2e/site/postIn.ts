import { readFileSync } from 'node:fs';

import { typeset, type Language } from '@monday-letter/locale';
import { parse } from 'yaml';

import { paths } from '../../src/routes.ts';

/** A post in one language, as far as a journey has to know it. */
export interface PostInLanguage {
  /** Its address, without the slash it begins with. */
  readonly path: string;
  readonly number: number;
  readonly title: string;
}

/**
 * A post as its author wrote it.
 *
 * @param folder its folder in `content/articles`, such as `2026-10-26-what-a-customer-is-worth`
 */
export function postIn(folder: string, language: Language): PostInLanguage {
  const file = new URL(`../../../../content/articles/${folder}/${language}.mdx`, import.meta.url);
  const [, frontmatter = ''] = readFileSync(file, 'utf8').split(/^---$/m);
  const { number, title, slug } = parse(frontmatter) as { number: number; title: string; slug: string };
  return { path: paths.article(language, slug).slice(1), number, title: typeset(title, language) };
}
