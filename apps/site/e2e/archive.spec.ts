import { findingWords } from '../src/i18n/findingWords.ts';
import { siteWords } from '../src/i18n/siteWords.ts';
import { paths } from '../src/routes.ts';
import { languages } from './site/languages.ts';
import { expect, test } from './site/siteTest.ts';

for (const { language, home, navigation } of languages) {
  const { posts } = siteWords[language];
  const { archive, onward } = findingWords[language];

  test(`by keyboard alone a reader in ${language} gets from home to the archive, a topic, a post and on`, async ({
    page,
  }) => {
    await page.goto(home);
    const toArchive = page
      .getByRole('navigation', { name: navigation, exact: true })
      .getByRole('link', { name: posts, exact: true });
    while (!(await toArchive.evaluate((link) => link === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${paths.archive(language)}$`));
    await expect(page.getByRole('heading', { level: 1, name: posts, exact: true })).toBeVisible();

    const topic = page
      .getByRole('navigation', { name: archive.topics, exact: true })
      .getByRole('link')
      .first();
    await topic.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${paths.archive(language)}[a-z-]+/$`));
    const address = page.url();
    await page.locator('.post-list a').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();

    const further = page.getByRole('navigation', { name: onward.label, exact: true });
    await expect(further.getByRole('link').first()).toBeVisible();
    await further.locator(`a[href="${new URL(address).pathname}"]`).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
  });
}
