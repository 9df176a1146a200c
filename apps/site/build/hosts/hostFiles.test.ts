import { expect, test } from 'vitest';

import { hostRules } from '../../src/hostRules.ts';
import { apacheFile } from './apacheFile.ts';
import { headersFile } from './headersFile.ts';
import { redirectsFile } from './redirectsFile.ts';
import { vercelFile } from './vercelFile.ts';

test('_headers has a block for all answers and one for each rule, below the base path', () => {
  const blocks = headersFile('/letter/')
    .trimEnd()
    .split(/\n(?=\/)/);
  expect(blocks.map((block) => block.split('\n')[0])).toEqual([
    '/letter/*',
    ...hostRules.map(({ pattern }) => `/letter${pattern}`),
  ]);
  expect(blocks).toContain(
    "/letter/offline.js\n  Cache-Control: no-cache\n  Content-Security-Policy: frame-ancestors 'none'; default-src 'none'; connect-src 'self'",
  );
});

test('what all answers bear says nothing of how long they are kept: hosts would join it with the rules', () => {
  const [all = ''] = headersFile('/').split(/\n(?=\/)/);
  expect(all).not.toContain('Cache-Control');
});

test('_redirects answers unknown addresses in their language', () => {
  expect(redirectsFile('/letter/')).toBe(
    '/letter/hu/* /letter/hu/404.html 404\n/letter/et/* /letter/et/404.html 404\n',
  );
});

test('vercel.json has the same rules as expressions, and the pages for unknown addresses after them', () => {
  const { routes } = JSON.parse(vercelFile('/letter/')) as { routes: Record<string, unknown>[] };
  expect(routes.filter((route) => route['continue'] === true)).toHaveLength(hostRules.length + 1);
  expect(routes).toContainEqual({
    src: String.raw`^/letter/hu/rss.*\.xml$`,
    headers: {
      'Content-Type': 'application/rss+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
    },
    continue: true,
  });
  expect(routes.slice(routes.findIndex(({ handle }) => handle === 'error') + 1)).toEqual([
    { src: '^/letter/hu/.*$', status: 404, dest: '/letter/hu/404.html' },
    { src: '^/letter/et/.*$', status: 404, dest: '/letter/et/404.html' },
    { src: '^/letter/.*$', status: 404, dest: '/letter/404.html' },
  ]);
});

test('a folder without its slash is sent to where it is, and a file is not', () => {
  const [{ src, headers }] = (
    JSON.parse(vercelFile('/')) as { routes: [{ src: string; headers: { Location: string } }] }
  ).routes;
  const sentTo = (path: string) =>
    new RegExp(src).test(path) ? path.replace(new RegExp(src), headers.Location) : null;
  expect(['/hu', '/hu/szamok', '/hu/', '/hu/rss.xml', '/'].map(sentTo)).toEqual([
    ...['/hu/', '/hu/szamok/', null, null, null],
  ]);
});

test('what Cloudflare Pages reads of _headers is within its limits: a hundred rules, 2,000 characters a line', () => {
  const lines = headersFile('/letter/').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
});

test('.htaccess names its 404 pages and rules below the base path', () => {
  const text = apacheFile('/letter/');
  expect(text).toContain('ErrorDocument 404 /letter/et/404.html');
  expect(text).toContain(String.raw`m#^/letter/hu/atom.*\.xml(\.br|\.gz)?$#`);
  for (const { headers } of hostRules)
    for (const value of Object.values(headers)) expect(text).toContain(`"${value}"`);
});
