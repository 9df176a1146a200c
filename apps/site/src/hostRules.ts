import { languages } from '@monday-letter/locale';

import { feedFiles, feedKinds, feedTypes, paths } from './routes.ts';
import { securityHeaders } from './securityHeaders.ts';
import { workerFile } from './serviceWorker/offlinePlan.ts';

/** What answers for some of the site's files say of themselves. */
export interface HostRule {
  /** A path below the site's base; one `*` in it stands for any characters. */
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * How long an answer without a rule of its own is kept: whoever has it asks whether it is still the same. It is also
 * what static hosts say by themselves, so that the files for them need not.
 */
export const askAgain = 'public, max-age=0, must-revalidate';

/** A name that changes with the content stands for it for ever. */
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** On a Monday at 07:00 many programs ask for the same feed; nobody minds five minutes. */
const shortly = { 'Cache-Control': 'public, max-age=300' };

/**
 * What a script loaded as a worker may do: run our own scripts, and ask nobody anything. A rule's policy repeats the
 * general one: some hosts send both (Cloudflare), others only the rule's (Netlify, Vercel).
 */
const silent = { 'Content-Security-Policy': "frame-ancestors 'none'; default-src 'none'; script-src 'self'" };

/** Every rule beyond the security headers of all answers. No two of them set the same header for the same file. */
export const hostRules: readonly HostRule[] = [
  { pattern: '/_astro/*', headers: { ...forever, ...silent } },
  ...['fragment', 'index', 'filter'].map((folder) => ({
    pattern: `/pagefind/${folder}/*`,
    headers: forever,
  })),
  {
    pattern: `/${workerFile}`,
    headers: {
      'Cache-Control': 'no-cache',
      // It fetches pages of the site for readers without network, and can send nothing elsewhere.
      'Content-Security-Policy': "frame-ancestors 'none'; default-src 'none'; connect-src 'self'",
    },
  },
  ...languages.flatMap((language) =>
    feedKinds.map((kind) => ({
      pattern: `/${language}/${feedFiles[kind].replace('.', '*.')}`,
      headers: { 'Content-Type': `${feedTypes[kind]}; charset=utf-8`, ...shortly },
    })),
  ),
  { pattern: '/*.ics', headers: { 'Content-Type': 'text/calendar; charset=utf-8', ...shortly } },
  { pattern: '/*.opml', headers: { 'Content-Type': 'text/x-opml; charset=utf-8', ...shortly } },
  { pattern: '/*.csv', headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
];

/** All headers of a file's answer: what every answer bears, and over it what the rules for the file say. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const rules = hostRules.filter(({ pattern }) => patternExpression(pattern).test(path));
  return Object.assign(
    { 'Cache-Control': askAgain, ...securityHeaders },
    ...rules.map(({ headers }) => headers),
  ) as Readonly<Record<string, string>>;
}

/** The page that stands for an address where there is nothing, in the language of the address if it has one. */
export function notFoundPageOf(path: string): string {
  const language = languages.find((each) => path.startsWith(paths.home(each)));
  return language === undefined ? '/404.html' : paths.notFound(language);
}

/** A pattern as an expression that a whole path has to match. */
export function patternExpression(pattern: string): RegExp {
  return new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
}
