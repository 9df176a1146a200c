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
    "/letter/offline.js\n  Cache-Control: no-cache\n  Content-Security-Policy: default-src 'none'; connect-src 'self'",
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

test('vercel.json has the same rules as expressions', () => {
  const { headers, trailingSlash } = JSON.parse(vercelFile('/')) as {
    trailingSlash: boolean;
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  expect(trailingSlash).toBe(true);
  expect(headers).toHaveLength(hostRules.length + 1);
  expect(headers).toContainEqual({
    source: String.raw`/hu/rss(.*)\.xml`,
    headers: [
      { key: 'Content-Type', value: 'application/rss+xml; charset=utf-8' },
      { key: 'Cache-Control', value: 'public, max-age=300' },
    ],
  });
});

test('.htaccess names its 404 pages and rules below the base path', () => {
  const text = apacheFile('/letter/');
  expect(text).toContain('ErrorDocument 404 /letter/et/404.html');
  expect(text).toContain(String.raw`m#^/letter/hu/atom.*\.xml(\.br|\.gz)?$#`);
  for (const { headers } of hostRules)
    for (const value of Object.values(headers)) expect(text).toContain(`"${value}"`);
});
