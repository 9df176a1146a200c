import { ownPage } from '../calculator/ownPages.ts';
import { paths } from '../../src/routes.ts';
import { languages } from './languages.ts';

/** One page of every kind there is, in each language where the kind has two. */
export const pageKinds: readonly { readonly kind: string; readonly path: string }[] = [
  { kind: 'choice of language', path: '' },
  { kind: 'post by number', path: '49/' },
  { kind: 'unknown address', path: 'hu/nincs-ilyen/' },
  { kind: 'calculators in either language', path: paths.anyCalculators.slice(1) },
  { kind: 'calculator in either language', path: paths.anyCalculator('LifetimeValue').slice(1) },
  ...languages.flatMap(({ language, home, article }) => [
    { kind: `home (${language})`, path: home },
    { kind: `article (${language})`, path: article.path },
    { kind: `calculators (${language})`, path: paths.calculators(language).slice(1) },
    { kind: `calculator (${language})`, path: ownPage('LifetimeValue', language).path },
  ]),
];
