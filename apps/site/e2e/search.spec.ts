import type { Page } from '@playwright/test';

import { findingWords } from '../src/i18n/findingWords.ts';
import { paths } from '../src/routes.ts';
import { searchWords } from '../src/search/searchWords.ts';
import { expectNoViolation } from './site/expectNoViolation.ts';
import { languages } from './site/languages.ts';
import { overTheEdge } from './site/overTheEdge.ts';
import { smallTargets } from './site/smallTargets.ts';
import { expect, test } from './site/siteTest.ts';

/** What a reader types without accents, a word in another case, and words that never stand together. */
const typed = {
  hu: { plain: 'lemorzsolodas', finds: 'lemorzsolódás', apart: 'lorenz nps', alone: 'lorenz' },
  et: { plain: 'lahkumismaar', finds: 'lahkumismäär', apart: 'lorenzi nps', alone: 'lorenzi' },
} as const;

const parts = (page: Page, label: string) => ({
  field: page.getByRole('searchbox', { name: label, exact: true }),
  status: page.getByRole('status'),
  hits: page.locator('.hit'),
});

for (const { language, home } of languages) {
  const words = searchWords[language];
  const { plain, finds, apart, alone } = typed[language];

  test(`a reader in ${language} finds without accents and by keyboard alone, and comes back to what was found`, async ({
    page,
    requests,
  }) => {
    await page.goto(home);
    await page.getByRole('banner').getByRole('link', { name: words.short, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${paths.search(language)}$`));
    const { field, status, hits } = parts(page, words.label);
    const ofSearch = () => requests.filter((request) => request.url().includes('/pagefind/'));
    await expect(field).toBeVisible();
    expect(ofSearch(), 'nothing is fetched before the field is used').toEqual([]);

    await field.focus();
    await page.keyboard.type(plain);
    await expect(status).toHaveText(/^\d+ /);
    await expect(status).toContainText(plain);
    await expect(hits.filter({ hasText: new RegExp(`^${finds}$`) })).toBeVisible();
    expect(ofSearch().length).toBeGreaterThan(3);
    await expect(page).toHaveURL(new RegExp(`\\?q=${plain}$`));
    await expect(page).toHaveTitle(new RegExp(`^${plain} – `));
    expect(await overTheEdge(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await expectNoViolation(page);

    await page.keyboard.press('ArrowDown');
    await expect(hits.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(hits.nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(hits.first()).toBeFocused();
    const title = await hits.first().textContent();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/\?q=/);
    await page.goBack();
    await expect(field).toHaveValue(plain);
    await expect(hits.first()).toHaveText(title ?? '');

    await field.focus();
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('');
    await expect(hits).toHaveCount(0);
    await expect(page).not.toHaveURL(/\?q=/);
  });

  test(`who finds nothing in ${language}, or has no network, is told what to do`, async ({ page }) => {
    const { field, status, hits } = parts(page, words.label);
    const again = page.getByRole('button', { name: words.again, exact: true });
    await page.goto(paths.search(language).slice(1));
    await page.route('**/_astro/*.js', (route) => route.abort());
    await field.fill(apart);
    await expect(status).toHaveText(words.failed);
    await page.unroute('**/_astro/*.js');
    await again.click();
    await expect(status).toHaveText(words.nothing(apart));
    await expect(page.getByText(words.advice, { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: findingWords[language].archive.all })).toBeVisible();
    await page.getByRole('button', { name: new RegExp(`^${alone} \\(\\d+\\)$`) }).click();
    await expect(field).toHaveValue(alone);
    await expect(hits.first()).toBeVisible();

    await field.fill('x');
    await expect(status).toHaveText(words.tooShort);
    await page.route('**/pagefind/**', (route) => route.abort());
    await field.fill(plain);
    await expect(status).toHaveText(words.failed);
    await expect(hits).toHaveCount(0);
    await page.unroute('**/pagefind/**');
    await again.click();
    await expect(hits.first()).toBeVisible();
  });

  test.describe(`without JavaScript in ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('no field is offered that would not answer, but the ways to everything', async ({ page }) => {
      await page.goto(paths.search(language).slice(1));
      await expect(page.getByText(words.withoutScript, { exact: true })).toBeVisible();
      await expect(parts(page, words.label).field).toBeHidden();
      for (const path of [paths.archive, paths.calculators, paths.figures, paths.glossary])
        await expect(page.locator(`main a[href$="${path(language)}"]`)).toBeVisible();
    });
  });
}

test.use({ expectedMessages: [/Failed to load|Failed to fetch|ERR_FAILED/] });
