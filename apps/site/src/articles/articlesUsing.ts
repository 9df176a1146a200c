import type { Language } from '@monday-letter/locale';

import { articlesIn, type Article } from './articles.ts';
import { scanOf } from './scanOf.ts';

/** The articles in which a component stands, such as a calculator, or one with that id; the newest first. */
export async function articlesUsing(
  component: string,
  language: Language,
  id?: string,
): Promise<readonly Article[]> {
  const articles = await articlesIn(language);
  return articles.filter((article) =>
    scanOf(article).components.some(
      ({ name, attributes }) => name === component && (id === undefined || attributes['id'] === id),
    ),
  );
}
