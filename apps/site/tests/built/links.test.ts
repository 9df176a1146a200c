import { describe, expect, test } from 'vitest';

import { definitions } from '../../src/calculators/definitions.ts';
import { paths } from '../../src/routes.ts';
import { workerFile } from '../../src/serviceWorker/offlinePlan.ts';
import { all, only } from '../siteFiles.ts';
import { articlePages, calculatorPages, fileOf, root, site } from './builtSite.ts';

/** Every attribute that names an address. */
const addressAttributes = ['href', 'src', 'component-url', 'renderer-url', 'action', 'poster', 'data'];

const linksOf = (page: (typeof site.pages)[number]): readonly string[] =>
  all(page, addressAttributes.map((name) => `[${name}]`).join(',')).flatMap((element) =>
    addressAttributes.flatMap((name) => element.getAttribute(name) ?? []),
  );

test('the site has its pages: the choice, two homes, the 404, and every post and calculator in three ways', () => {
  const addresses = site.pages.map(({ address }) => address);
  expect(addresses).toEqual(expect.arrayContaining(['/', '/hu/', '/et/', '/404.html', '/49/']));
  expect(addresses).toEqual(
    expect.arrayContaining(['/calculators/', '/hu/kalkulatorok/', '/et/kalkulaatorid/']),
  );
  expect(addresses.filter((address) => /^\/calculators\/./.test(address))).toHaveLength(definitions.length);
  expect(calculatorPages).toHaveLength(2 * definitions.length);
  expect(articlePages.length).toBeGreaterThanOrEqual(2);
  expect(articlePages.filter(({ address }) => address.startsWith('/hu/')).length * 2).toBe(
    articlePages.length,
  );
});

describe.each(site.pages)('$address', (page) => {
  test('every address inside the site leads to a file, every anchor to an element', () => {
    const links = linksOf(page);
    expect(links.length).toBeGreaterThan(3);
    const dead = links.filter((link) => {
      const file = fileOf(link, page);
      if (file === null) return false;
      if (!site.has(file)) return true;
      const { hash } = new URL(link, root);
      if (hash === '') return false;
      const target = site.pages.find((each) => each.path === file);
      const id = decodeURIComponent(hash.slice(1));
      return target === undefined || !all(target, '[id]').some((element) => element.id === id);
    });
    expect(dead).toEqual([]);
  });

  test('every link has words, and opens where its reader is', () => {
    for (const link of all(page, 'a')) {
      expect(link.textContent.trim() || link.getAttribute('aria-label'), link.outerHTML).toBeTruthy();
      expect(link.hasAttribute('target')).toBe(false);
    }
  });

  test('every id is there once', () => {
    const ids = all(page, '[id]').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('what an element says of another one leads to it', () => {
    for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']) {
      for (const element of all(page, `[${name}]`)) {
        for (const id of (element.getAttribute(name) ?? '').split(' ')) {
          expect(
            all(page, '[id]').some((each) => each.id === id),
            `${name}="${id}"`,
          ).toBe(true);
        }
      }
    }
  });
});

test('every file that the build made, pages aside, is linked from somewhere or known by its name', () => {
  const inStyles = (html: string) => [...html.matchAll(/url\(([^)]+)\)/g)].map(([, url = '']) => url);
  const linked = site.pages.flatMap((page) =>
    [...linksOf(page), ...inStyles(page.html), only(page, 'meta[property="og:image"]', 'content')].map(
      (link) => fileOf(link, page),
    ),
  );
  const imported = site.paths
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) => [...site.text(path).matchAll(/["'`](?:\.|\/_astro)\/([\w.-]+\.(?:js|css))["'`]/g)])
    .map(([, name = '']) => `_astro/${name}`);
  const known = new Set([
    ...linked,
    ...imported,
    'licences.txt',
    'robots.txt',
    'sitemap.xml',
    ...['_headers', '_redirects', '.htaccess', 'vercel.json'],
    workerFile,
    paths.security.slice(1),
  ]);
  // Feeds lead to their archives by themselves, and the search to its index.
  const isLed = (path: string) => /^((hu|et)\/(rss|atom|feed)-\d+\.|pagefind\/)/.test(path);
  const orphans = site.paths.filter(
    (path) => !/\.(html|br|gz)$/.test(path) && !known.has(path) && !isLed(path),
  );
  expect(orphans).toEqual([]);
});

test('the licences of the font and of the scripts that the pages bring along lie beside them', () => {
  const text = site.text('licences.txt');
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(text.match(/The MIT License/g)).toHaveLength(4);
  const holders = [
    'The Fraunces Project Authors',
    'Jason Miller',
    'Preact Team',
    'Pagefind',
    'Martin Porter',
    'Matthew Holt',
    'Chris Winberry',
    'Felix Böhm',
  ];
  for (const holder of holders) expect(text).toMatch(new RegExp(`Copyright .*${holder}`));
});

test('what a result of a file leads on to is another page than the one where it stands', () => {
  const forms = site.pages.flatMap((page) =>
    all(page, 'astro-island[component-url*=CustomerFile]').map((form) => ({ page, form })),
  );
  expect(forms.length).toBeGreaterThanOrEqual(2);
  for (const { page, form } of forms) {
    const props = form.getAttribute('props') ?? '';
    expect(props).toContain('"path":[0,"');
    expect(props, page.address).not.toContain(`"path":[0,"${new URL(root + page.address).pathname}"`);
  }
});
