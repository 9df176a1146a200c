import { brotliCompressSync, constants } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { all } from '../siteFiles.ts';
import { articlePages, fileOf, site } from './builtSite.ts';

// The budgets of the issue, in bytes as brotli sends them at its best.
const articleBudget = 13_500;
const scriptBudget = 18_000;
const fontBudget = 14_000;

const brotli = (bytes: Buffer) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length;

/** Scripts that a page can come to load: its islands' modules and all that they import. */
function reachableScripts(seeds: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = [...seeds];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const imports = site.text(path).matchAll(/(?:from|import)\s*\(?\s*["']\.\/([\w.-]+\.js)["']/g);
    for (const [, name = ''] of imports) queue.push(`_astro/${name}`);
  }
  return reached;
}

describe.each(articlePages)('$address', (page) => {
  const stylesheets = all(page, 'link[rel=stylesheet]');
  const islands = all(page, 'astro-island');
  const seeds = islands.flatMap((island) =>
    ['component-url', 'renderer-url'].map((name) => fileOf(island.getAttribute(name) ?? '', page) ?? ''),
  );

  test(`takes at most ${articleBudget} bytes with its styles and inline scripts: one round trip`, () => {
    // Styles for print are a file of their own that no screen waits for; any other stylesheet would count.
    expect(stylesheets.map((link) => link.getAttribute('media'))).toEqual(['print']);
    expect(brotli(Buffer.from(page.html))).toBeLessThanOrEqual(articleBudget);
  });

  test('loads no script before the calculator is near', () => {
    expect(all(page, 'script[src], link[rel=modulepreload], link[rel=preload][as=script]')).toEqual([]);
    expect(islands.map((island) => island.getAttribute('client'))).toEqual(islands.map(() => 'visible'));
    expect(islands.length).toBeGreaterThan(0);
  });

  test(`can come to load at most ${scriptBudget} bytes of script`, () => {
    const scripts = [...reachableScripts(seeds)];
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    const bytes = scripts.reduce((sum, path) => sum + brotli(site.bytes(path)), 0);
    expect(bytes).toBeLessThanOrEqual(scriptBudget);
    expect(bytes).toBeGreaterThan(5_000);
  });
});

test(`the display font is one file of at most ${fontBudget} bytes, preloaded by every page`, () => {
  const fonts = site.paths.filter((path) => /\.(woff2?|ttf|otf)$/.test(path));
  expect(fonts).toHaveLength(1);
  const [font = ''] = fonts;
  expect(site.bytes(font).length).toBeLessThanOrEqual(fontBudget);
  expect(site.bytes(font).subarray(0, 4).toString()).toBe('wOF2');
  for (const page of site.pages) {
    expect(all(page, 'link[rel=preload][as=font]').map((link) => link.getAttribute('href'))).toEqual([
      `/${font}`,
    ]);
  }
});
