import { brotliCompressSync, constants } from 'node:zlib';

import { expect, test } from 'vitest';

import { all } from '../siteFiles.ts';
import { articlePages, fileOf, site } from './builtSite.ts';

/** The budget of the issue for an article as a reader first sees it, font included. */
const firstViewBudget = { bytes: 27_500, requests: 3 };

const sent = (path: string): number =>
  /\.(woff2|png|webp|avif|jpe?g)$/.test(path)
    ? site.bytes(path).length
    : brotliCompressSync(site.bytes(path), {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
      }).length;

test.each(articlePages)('$address is there with few bytes and few requests', (page) => {
  const atOnce = all(
    page,
    'link[rel=stylesheet], link[rel~=preload], link[rel~=modulepreload], script[src], img:not([loading=lazy])',
  ).map((element) => fileOf(element.getAttribute('href') ?? element.getAttribute('src') ?? '', page) ?? '');
  const files = new Set([page.path, ...atOnce]);
  expect([...files].filter((file) => !site.has(file))).toEqual([]);
  expect(files.size, [...files].join(' ')).toBeLessThanOrEqual(firstViewBudget.requests);
  // The icon is fetched once for the whole site, after all else; its bytes count all the same.
  const icon = fileOf(all(page, 'link[rel=icon]')[0]?.getAttribute('href') ?? '', page) ?? '';
  const bytes = [...files, icon].reduce((sum, file) => sum + sent(file), 0);
  expect(bytes).toBeGreaterThan(15_000);
  expect(bytes).toBeLessThanOrEqual(firstViewBudget.bytes);
});
