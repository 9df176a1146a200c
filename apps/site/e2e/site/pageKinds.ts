import { languages as codes } from '@monday-letter/locale';

import { fixedPaths, paths } from '../../src/routes.ts';
import { languages } from './languages.ts';

/**
 * One page of every kind there is, in each language where the kind has two, by addresses without the slash they begin
 * with. Pages whose addresses `routes.ts` has in `fixedPaths` are here already, and a calculator's own pages are looked
 * at in all their states elsewhere; another kind of page is another line.
 */
export const pageKinds: readonly string[] = [
  paths.chooseLanguage,
  // Whatever else is offered in both languages has the same layout.
  paths.anyCalculators,
  paths.number(languages[0]?.article.number ?? 0),
  ...codes.map((language) => `/${language}/404-404/`),
  ...languages.map(({ article }) => `/${article.path}`),
  // Of what a topic's page is made, home and archive have the same in the other language.
  paths.topic('et', 'kliendi-vaartus'),
  ...fixedPaths.filter((path) => codes.some((each) => path.startsWith(`/${each}/`)) && path.endsWith('/')),
].map((path) => path.slice(1));
