import type { Page } from '@playwright/test';

import { languages, otherThan } from './site/languages.ts';
import { expect, test } from './site/siteTest.ts';

for (const site of languages) {
  const { language, ownName, home, greeting, readOn, navigation } = site;
  const other = otherThan(site);

  test(`a reader finds the latest post in ${language}, the same post in ${other.language}, and back`, async ({
    page,
  }) => {
    await page.goto('');
    await page.getByRole('link', { name: ownName, exact: true }).click();
    await expect(page).toHaveURL(home);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1, name: greeting, exact: true })).toBeVisible();
    await page.getByRole('link', { name: other.ownName, exact: true }).click();
    await expect(page).toHaveURL(other.home);
    await expect(page.getByRole('heading', { level: 1, name: other.greeting, exact: true })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: greeting, exact: true })).toBeVisible();

    const latest = page.getByRole('article').getByRole('heading').getByRole('link');
    const title = (await latest.textContent())?.trim() ?? '';
    await expect(page.getByRole('link', { name: readOn }).filter({ hasText: title })).toBeVisible();
    await latest.click();
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
    const address = page.url();
    const number = await numberOn(page);

    await page.getByRole('banner').getByRole('link', { name: other.ownName }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other.language);
    expect(new URL(page.url()).pathname).toContain(`/${other.home}`);
    expect(await numberOn(page)).toBe(number);

    await page.getByRole('banner').getByRole('link', { name: ownName }).click();
    await expect(page).toHaveURL(address);
  });

  test(
    `the links of an article in ${language} lead to reasons, sources and every part of the site`,
    { tag: language === 'hu' ? '@phone' : '@desktop' },
    async ({ page }) => {
      await page.goto(site.article.path);
      for (const link of [
        page.locator('.prose a.stamp').first(),
        page.locator('.prose a.citation').first(),
      ]) {
        const target = await link.getAttribute('href');
        await link.click();
        await expect(page.locator(target ?? 'nothing')).toBeInViewport();
      }
      const parts = page.getByRole('navigation', { name: navigation }).getByRole('link');
      const count = await parts.count();
      expect(count).toBeGreaterThan(2);
      for (const part of (await parts.all()).slice(0, count)) {
        const target = await part.evaluate((link: HTMLAnchorElement) => link.href);
        await part.click();
        await expect(page).toHaveURL(target);
        const { hash } = new URL(target);
        if (hash === '') await expect(part).toHaveAttribute('aria-current', 'page');
        else await expect(page.locator(hash)).toBeInViewport();
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
    },
  );
}

test('a post by its number offers both languages', { tag: '@phone' }, async ({ page }) => {
  for (const { article, language } of languages) {
    await page.goto('49/');
    await page.getByRole('link', { name: article.title, exact: true }).click();
    await expect(page).toHaveURL(article.path);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
});

/** The number on the dateline of the article that a page shows. */
async function numberOn(page: Page): Promise<string | undefined> {
  const dateline = await page.locator('article .headline .dateline').innerText();
  return /(\d+)\.\s\D*$/.exec(dateline)?.[1];
}
