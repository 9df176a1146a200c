import { languages } from '@monday-letter/locale';

import { hostRules, patternExpression } from '../../src/hostRules.ts';
import { paths } from '../../src/routes.ts';
import { securityHeaders } from '../../src/securityHeaders.ts';

/**
 * `vercel.json`, for a deployment of the built folder. It speaks in `routes`, which Vercel makes of its other settings:
 * only they can answer an unknown address in its language.
 */
export function vercelFile(basePath: string): string {
  const below = (path: string) => basePath + path.slice(1);
  const expression = (pattern: string) => patternExpression(below(pattern)).source.replaceAll('\\/', '/');
  const withSlash = { src: '^/((?:[^/]+/)*[^/.]+)$', status: 308, headers: { Location: '/$1/' } };
  const rules = [{ pattern: '/*', headers: securityHeaders }, ...hostRules];
  const notFound = [
    ...languages.map((language) => ({ below: paths.home(language), page: paths.notFound(language) })),
    { below: '/', page: '/404.html' },
  ];
  const routes = [
    withSlash,
    ...rules.map(({ pattern, headers }) => ({ src: expression(pattern), headers, continue: true })),
    { handle: 'error' },
    ...notFound.map((each) => ({ src: expression(`${each.below}*`), status: 404, dest: below(each.page) })),
  ];
  return `${JSON.stringify({ routes }, null, 2)}\n`;
}
