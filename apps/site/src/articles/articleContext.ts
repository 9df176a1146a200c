import type { Language } from '@monday-letter/locale';

import type { ComponentUse } from '../contentCheck/scanArticle.ts';

/** What the components inside an article know of it. The page puts it into the locals of its request. */
export interface ArticleContext {
  readonly language: Language;
  /** The calculators of the article with their example values, so that numbers before them can follow. */
  readonly components: readonly ComponentUse[];
  /**
   * Where it is read: on its own page, as the opening on another page, or in a feed (no script runs there). A
   * calculator on the page that it has to itself is in no article.
   */
  readonly place: 'page' | 'opening' | 'feed' | 'calculator';
  /** The article's address as a link writes it from there; empty on its own page. */
  readonly address: string;
  /** Where its pictures lie in the content folder, if it may have any. */
  readonly folder?: string;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace App {
    interface Locals {
      article?: ArticleContext;
    }
  }
}

/** The article that a component stands in. */
export function articleContext(locals: App.Locals): ArticleContext {
  if (locals.article === undefined)
    throw new Error('articleContext: this component stands outside an article');
  return locals.article;
}
