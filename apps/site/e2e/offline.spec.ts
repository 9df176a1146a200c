import { once } from 'node:events';
import {
  cpSync,
  mkdtempDisposableSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Language } from '@monday-letter/locale';
import type { Page } from '@playwright/test';

import { createSiteServer } from '../server/createSiteServer.ts';
import settings from '../settings.json' with { type: 'json' };
import { pageWords } from '../src/customerFile/page/pageWords.ts';
import { words as estonianSession } from '../src/customerFile/page/sessionWords.et.ts';
import { words as hungarianSession } from '../src/customerFile/page/sessionWords.hu.ts';
import { words as estonianForm } from '../src/customerFile/page/words.et.ts';
import { words as hungarianForm } from '../src/customerFile/page/words.hu.ts';
import { offlineWords } from '../src/i18n/offlineWords.ts';
import { paths } from '../src/routes.ts';
import { filesCache, pagesCache } from '../src/serviceWorker/offlinePlan.ts';
import { OpenCalculator } from './calculator/openCalculator.ts';
import { ownPage, ownPages, type CalculatorInLanguage } from './calculator/ownPages.ts';
import { languages } from './site/languages.ts';
import { recordShifts, shifts } from './site/layoutShifts.ts';
import { expect, test } from './site/siteTest.ts';

const formWords = { hu: hungarianForm, et: estonianForm };
const sessionWords = { hu: hungarianSession, et: estonianSession };

test.use({ keepsPages: true, expectedMessages: [/Failed to load resource|net::ERR_/] });

/** Waits until the browser has what it keeps: the page that is open, and everything for its language. */
async function untilKept(page: Page, language: string): Promise<void> {
  const isComplete = async ([cache, mark]: readonly [string, string]) => {
    const files = await (await caches.open(cache)).keys();
    return files.some(({ url }) => url.includes(mark));
  };
  await expect.poll(() => page.evaluate(isComplete, [filesCache, `?${language}=`] as const)).toBe(true);
}

/** Wakes a calculator, types into its first number, and sees the result change. */
async function expectToCompute(page: Page, calculator: CalculatorInLanguage): Promise<void> {
  const open = new OpenCalculator(page, calculator);
  await open.wake();
  const before = await open.value.innerText();
  const [first = ''] = open.names();
  await open.field(first).fill('7');
  await expect(open.value).not.toHaveText(before);
}

/** Reads one of our own files on the page for the reader's own, and computes from it. */
async function expectToReadFile(page: Page, language: Language): Promise<void> {
  await page.goto(paths.customerFile(language).slice(1));
  await page.getByRole('button', { name: formWords[language].sample.customers, exact: true }).click();
  const { compute } = sessionWords[language].assumptions;
  await page.getByRole('button', { name: compute, exact: true }).click();
  await expect(page.locator('.report .part').first()).toBeVisible();
}

for (const { language, article, home } of languages) {
  test(`without network, in ${language}: what was read and every calculator open and compute, the one for the own file too; what was not says so and comes by itself`, async ({
    page,
    context,
  }) => {
    const words = offlineWords[language];
    const other = ownPage('ChurnCost', language);
    await page.goto(article.path);
    await untilKept(page, language);
    await context.setOffline(true);

    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title);
    await expectToCompute(page, ownPage('LifetimeValue', language));
    await page.goto(other.path);
    await expectToCompute(page, other);
    await expectToReadFile(page, language);

    await recordShifts(page);
    await page.goto(home);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
    await expect(page.getByText(words.missing)).toBeVisible();
    const list = page.locator('#kept');
    await expect(list.getByRole('link', { name: article.title })).toBeVisible();
    for (const calculator of ownPages.filter((each) => each.language === language))
      await expect(list.getByRole('link', { name: calculator.words.title, exact: true })).toBeVisible();
    await expect(list.getByRole('link', { name: pageWords[language].title, exact: true })).toBeVisible();
    await expect(page.locator('#kept h2:visible')).toHaveCount(2);
    expect(await shifts(page)).toEqual([]);

    await context.setOffline(false);
    await expect(page.getByText(words.missing)).toHaveCount(0);
    await expect(page.locator('.greeting')).toBeVisible();
  });
}

test('two versions of the site in one browser never mix: each page finds its own files, and new ones come at once', async ({
  browser,
  baseURL,
}) => {
  const place = mkdtempDisposableSync(join(tmpdir(), 'monday-letter-versions-'));
  const later = join(place.path, 'later');
  writeLaterVersion('dist', later);
  const [article = ''] = languages.map((site) => site.article.path);
  const [calculator, pareto] = [ownPage('LifetimeValue', 'hu'), ownPage('Pareto', 'hu')];

  const first = createSiteServer('dist', settings.basePath).listen(0, '127.0.0.1');
  await once(first, 'listening');
  const { port } = first.address() as AddressInfo;
  const stop = (server: typeof first) =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  const root = new URL(new URL(baseURL ?? '').pathname, `http://127.0.0.1:${port}`).href;
  const context = await browser.newContext({ baseURL: root });
  try {
    const page = await context.newPage();
    await page.goto(pareto.path);
    await page.goto(article);
    await untilKept(page, 'hu');
    await stop(first);

    // The new version is there: a page that is opened again is the new one, with new files.
    const second = createSiteServer(later, settings.basePath).listen(port, '127.0.0.1');
    await once(second, 'listening');
    await page.reload();
    await expect(page.locator('body.later')).toBeAttached();
    await expectToCompute(page, calculator);
    await expect.poll(() => page.evaluate(versionsKept, pagesCache)).toContain('later');
    await stop(second);

    // Without network, each page is of one version and works: one of the new, one of the old.
    expect(await page.evaluate(versionsKept, pagesCache)).toContain('first');
    for (const [path, own] of [
      [article, calculator],
      [pareto.path, pareto],
    ] as const) {
      await page.goto(path);
      await expectToCompute(page, own);
    }
    await page.close();

    // Whoever comes back with no window open has what nothing needs thrown away, and nothing else.
    const again = await context.newPage();
    await again.goto(article);
    await expectToCompute(again, calculator);
    await again.goto(pareto.path);
    await expectToCompute(again, pareto);
    const names = await again.evaluate(
      async (cache) => (await (await caches.open(cache)).keys()).map(({ url }) => url),
      filesCache,
    );
    expect(names.some((url) => url.includes('?tidy='))).toBe(true);
  } finally {
    await context.close();
    await stop(first);
    place.remove();
  }
});

/** The versions of the pages that are kept. */
async function versionsKept(cache: string): Promise<readonly string[]> {
  const pages = await caches.open(cache);
  const texts = await Promise.all((await pages.keys()).map(async (key) => (await pages.match(key))?.text()));
  return texts.map((text) => (text?.includes('class="later"') ? 'later' : 'first'));
}

/** The same site with other names for all of its scripts and a mark on its pages, as a build with changes would make it. */
function writeLaterVersion(site: string, target: string): void {
  cpSync(site, target, { recursive: true });
  const files = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const renamed = new Map(
    files
      .filter(({ name, parentPath }) => parentPath.endsWith('_astro') && name.endsWith('.js'))
      .map(({ name }) => [name, name.replace(/\.js$/, 'B.js')] as const),
  );
  for (const { name, parentPath } of files) {
    const path = join(parentPath, name);
    if (/\.(br|gz)$/.test(name)) rmSync(path);
    if (!/\.(html|js)$/.test(name)) continue;
    const text = readFileSync(path, 'utf8').replaceAll(/[\w.-]+\.js/g, (file) => renamed.get(file) ?? file);
    writeFileSync(path, text.replace('<body>', '<body class="later">'));
    const next = renamed.get(name);
    if (next !== undefined) renameSync(path, join(parentPath, next));
  }
}
