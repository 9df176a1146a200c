import { typeset, type Language } from '@monday-letter/locale';
import { getEntry } from 'astro:content';

import { allPosts } from '../articles/articles.ts';
import { calculatorPageOf } from '../calculators/calculatorPages.ts';
import { paths } from '../routes.ts';
import type { CorrectionRecord } from '../schemas/correctionSchema.ts';

/** Where a mistake stood, as a link: a post, a figure of the register, a calculator. */
export async function correctionPlace(
  { post, figure, calculator }: CorrectionRecord,
  language: Language,
): Promise<{ readonly path: string; readonly text: string } | null> {
  if (post !== undefined) {
    const article = (await allPosts()).find(({ hu }) => hu.entry.data.number === post)?.[language];
    return article === undefined ? null : { path: article.path, text: article.entry.data.title };
  }
  if (figure !== undefined) {
    const claim = (await getEntry('figures', figure))?.data.claim[language];
    return {
      path: `${paths.figures(language)}#${figure}`,
      text: typeset(`${figure}. ${claim ?? ''}`, language),
    };
  }
  if (calculator === undefined) return null;
  const { definition, paths: addresses } = calculatorPageOf(calculator);
  return { path: addresses[language], text: definition.words[language].title };
}
