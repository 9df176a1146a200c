import { languages } from './languages.ts';

/** One page of every kind there is, in each language where the kind has two. */
export const pageKinds: readonly { readonly kind: string; readonly path: string }[] = [
  { kind: 'choice of language', path: '' },
  { kind: 'post by number', path: '49/' },
  { kind: 'unknown address', path: 'hu/nincs-ilyen/' },
  ...languages.flatMap(({ language, home, article }) => [
    { kind: `home (${language})`, path: home },
    { kind: `article (${language})`, path: article.path },
  ]),
];
