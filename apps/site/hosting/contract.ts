import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { securityHeaders } from '../src/securityHeaders.ts';
import type { Answer } from '../tests/ask.ts';
import { pages } from '../tests/smallSite.ts';

/** Something that whoever serves the site has to do. */
export interface Expectation {
  readonly path: string;
  readonly accepts?: 'br' | 'gzip' | 'identity';
  readonly method?: 'GET' | 'HEAD';
  readonly status: readonly number[];
  /** The file whose content comes back, whatever its encoding. */
  readonly file?: string;
  /** Headers by name; `null` for one that must not be there. */
  readonly headers?: Readonly<Record<string, RegExp | null>>;
}

const page = /^text\/html; ?charset=utf-8$/i;
const forever = /^public, max-age=31536000, immutable$/;
const shortly = /^public, max-age=300$/;
const askAgain = /^public, max-age=0, (s-maxage=300, )?must-revalidate$/;
const missing = { status: [404], headers: { 'content-type': page } } as const;
/** Not to be met by name: 404, or none of it. */
const hidden = [
  ...['/_headers', '/_redirects', '/vercel.json', '/.htaccess', '/404.html', '/hu/404.html'],
  ...['/hu/index.html.br', '/hu/rss.xml.gz', '/hu/index.html%2Ebr', '/_astro/', '/pagefind/fragment/'],
];

/** What a good host of this site does: tried on the local server by the tests, on others by `npm run try:hosts`. */
export const contract: readonly Expectation[] = [
  {
    path: '/',
    status: [200],
    file: 'index.html',
    headers: { 'content-type': page, 'cache-control': askAgain },
  },
  { path: '/hu/?from=mail', status: [200], file: 'hu/index.html', headers: { 'content-type': page } },
  { path: '/hu/', method: 'HEAD', status: [200], headers: { 'content-type': page } },
  ...(['br', 'gzip', 'identity'] as const).map((accepts): Expectation => ({
    path: '/hu/',
    accepts,
    status: [200],
    file: 'hu/index.html',
    headers: {
      'content-encoding': accepts === 'identity' ? null : new RegExp(`^${accepts}$`),
      'content-type': page,
      vary: /accept-encoding/i,
      etag: /./,
    },
  })),
  {
    path: '/hu/rss.xml',
    accepts: 'br',
    status: [200],
    file: 'hu/rss.xml',
    headers: {
      'content-type': /^application\/rss\+xml; ?charset=utf-8$/i,
      'content-encoding': /^br$/,
      'cache-control': shortly,
    },
  },
  {
    path: '/hu/rss-1.xml',
    status: [200],
    file: 'hu/rss-1.xml',
    headers: { 'content-type': /^application\/rss\+xml/ },
  },
  {
    path: '/hu/atom.xml',
    accepts: 'gzip',
    status: [200],
    file: 'hu/atom.xml',
    headers: { 'content-type': /^application\/atom\+xml; ?charset=utf-8$/i, 'cache-control': shortly },
  },
  {
    path: '/hu/feed.json',
    status: [200],
    file: 'hu/feed.json',
    headers: { 'content-type': /^application\/feed\+json/, 'cache-control': shortly },
  },
  {
    path: '/hu/mondays.ics',
    status: [200],
    file: 'hu/mondays.ics',
    headers: { 'content-type': /^text\/calendar/ },
  },
  { path: '/feeds.opml', status: [200], file: 'feeds.opml', headers: { 'content-type': /^text\/x-opml/ } },
  {
    path: '/hu/szamok.csv',
    status: [200],
    file: 'hu/szamok.csv',
    headers: { 'content-type': /^text\/csv; ?charset=utf-8/i },
  },
  { path: '/icon.svg', status: [200], file: 'icon.svg', headers: { 'content-type': /^image\/svg\+xml/ } },
  { path: '/.well-known/security.txt', status: [200], headers: { 'content-type': /^text\/plain/ } },
  {
    path: '/_astro/app.abc.js',
    accepts: 'br',
    status: [200],
    file: '_astro/app.abc.js',
    headers: {
      'content-type': /^text\/javascript/,
      'cache-control': forever,
      'content-security-policy': /(^|, )frame-ancestors 'none'; default-src 'none'; script-src 'self'$/,
    },
  },
  {
    path: '/pagefind/fragment/hu_2c53feb.pf_fragment',
    status: [200],
    headers: { 'cache-control': forever, 'content-encoding': null },
  },
  {
    path: '/offline.js',
    status: [200],
    file: 'offline.js',
    headers: {
      'content-type': /^text\/javascript/,
      'cache-control': /^no-cache$/,
      'content-security-policy': /(^|, )frame-ancestors 'none'; default-src 'none'; connect-src 'self'$/,
    },
  },
  { path: '/hu', status: [301, 308], headers: { location: /^(http:\/\/127\.0\.0\.1:\d+)?\/hu\/$/ } },
  { path: '/hu?from=mail', status: [301, 308], headers: { location: /\/hu\/\?from=mail$/ } },
  { ...missing, path: '/nowhere/', file: '404.html' },
  { ...missing, path: '/hu/nincs/', file: 'hu/404.html' },
  { ...missing, path: '/et/pole', file: 'et/404.html', accepts: 'br' },
  { ...missing, path: '/_astro/gone.js', file: '404.html' },
  ...hidden.map((path) => ({ path, status: [404] })),
];

/** What an answer does wrong; nothing when it is as it has to be. */
export function problemsOf(expectation: Expectation, answer: Answer): readonly string[] {
  const { 'Strict-Transport-Security': _, 'Content-Security-Policy': __, ...others } = securityHeaders;
  const secure = [200, 404].includes(answer.status)
    ? Object.entries(others).map(
        ([name, value]) => [name.toLowerCase(), new RegExp(`^${escape(value)}$`)] as const,
      )
    : [];
  const framed = [200, 404].includes(answer.status)
    ? { 'content-security-policy': /frame-ancestors 'none'/ }
    : {};
  const headers = Object.entries({ ...framed, ...Object.fromEntries(secure), ...expectation.headers });
  return [
    ...(answer.status === 404 && answer.headers['cache-control']?.includes('immutable')
      ? ['what is missing is kept for ever']
      : []),
    ...(expectation.status.includes(answer.status)
      ? []
      : [`status ${answer.status}, not ${expectation.status.join(' or ')}`]),
    ...headers.flatMap(([name, expected]) => {
      const value = answer.headers[name];
      const text = Array.isArray(value) ? value.join(', ') : value;
      const isRight = expected === null ? text === undefined : text !== undefined && expected.test(text);
      return isRight
        ? []
        : [`${name}: ${text ?? '(none)'}, not ${expected === null ? '(none)' : String(expected)}`];
    }),
    ...(expectation.file === undefined || textOf(answer) === pages[expectation.file]
      ? []
      : [`not the content of ${expectation.file}: ${textOf(answer).slice(0, 80)}`]),
  ];
}

/** What an expectation is called in a list of results. */
export function titleOf({ path, method = 'GET', accepts }: Expectation): string {
  return `${method} ${path}${accepts === undefined ? '' : ` (${accepts})`}`;
}

function textOf({ headers, body }: Answer): string {
  const encoding = headers['content-encoding'];
  const plain =
    encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
  return plain.toString('utf8');
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
