import { brotliCompressSync } from 'node:zlib';
import { runInNewContext } from 'node:vm';

import { languages } from '@monday-letter/locale';
import { describe, expect, test } from 'vitest';

import { paths } from '../../src/routes.ts';
import { fileNames } from '../../src/serviceWorker/fileNames.ts';
import { iconFile, workerFile, type OfflinePlan } from '../../src/serviceWorker/offlinePlan.ts';
import { all } from '../siteFiles.ts';
import { calculatorIndexes, calculatorPages, root, site } from './builtSite.ts';
import { reached } from './scriptImports.ts';

const plan = runInNewContext(
  `${/^const plan=[^;]*;/.exec(site.text(workerFile))?.[0] ?? ''}plan`,
) as OfflinePlan;
const filesOf = (text: string) => [...fileNames(text)].map((name) => `_astro/${name}`);
const next = (path: string) => (path.endsWith('.js') ? filesOf(site.text(path)) : []);

test('the worker is one small script that imports nothing', () => {
  expect(brotliCompressSync(site.bytes(workerFile)).length).toBeLessThanOrEqual(2200);
  expect(site.has(iconFile)).toBe(true);
  expect(site.text(workerFile)).not.toMatch(/\bimport\b|\bexport\b/);
});

test('it keeps, for each language, the page without network, every calculator with its index, and the own file', () => {
  for (const language of languages) {
    expect(plan.offline[language]).toBe(paths.offline(language).slice(1));
    const calculators = [...calculatorIndexes, ...calculatorPages].filter(({ address }) =>
      address.startsWith(`/${language}/`),
    );
    expect([...plan.calculators[language]].sort()).toEqual(
      [...calculators.map(({ address }) => address), paths.customerFile(language)]
        .map((address) => address.slice(1))
        .sort(),
    );
    for (const path of [plan.offline[language], ...plan.calculators[language]])
      expect(site.has(`${path}index.html`)).toBe(true);
  }
});

test.each(languages)('what it fetches ahead in %s weighs no more than a photograph', (language) => {
  const pages = [plan.offline[language], ...plan.calculators[language]].map((path) => `${path}index.html`);
  const files = reached(
    pages.flatMap((page) => filesOf(site.text(page))),
    next,
  );
  const bytes = [...pages, ...files].reduce(
    (sum, path) => sum + site.bytes(site.has(`${path}.br`) ? `${path}.br` : path).length,
    0,
  );
  expect(files.size).toBeGreaterThan(20);
  expect(bytes).toBeLessThanOrEqual(340_000);
});

describe('every page', () => {
  test.each(site.pages)('$address asks for the worker when it is done, below the base path', (page) => {
    const scripts = all(page, 'script:not([src])').map(({ textContent }) => textContent);
    const own = scripts.filter((text) => text.includes(workerFile));
    expect(own).toHaveLength(1);
    expect(own[0]).toContain(
      `addEventListener("load",()=>navigator.serviceWorker?.register("${new URL(`${root}/`).pathname}${workerFile}")`,
    );
  });

  test('names no file that is not there: the worker would wait for it for ever', () => {
    const named = reached(
      site.pages.flatMap(({ html }) => filesOf(html)),
      next,
    );
    expect(named.size).toBeGreaterThan(50);
    expect([...named].filter((path) => !site.has(path))).toEqual([]);
  });
});
