import { languages } from '@monday-letter/locale';

import { paths } from '../../src/routes.ts';

/** `_redirects`, for Netlify: an unknown address is answered in its language. Other hosts look for the nearest 404.html. */
export function redirectsFile(basePath: string): string {
  return languages
    .map((language) => {
      const below = (path: string) => basePath + path.slice(1);
      return `${below(paths.home(language))}* ${below(paths.notFound(language))} 404\n`;
    })
    .join('');
}
