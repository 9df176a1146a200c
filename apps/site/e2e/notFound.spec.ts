import { languages } from './site/languages.ts';
import { expect, test } from './site/siteTest.ts';

test.use({ expectedMessages: [/status of 404/] });

for (const { language, home, notFound, backHome } of languages) {
  test(`an unknown address says so in ${language} and shows the way home`, async ({ page }) => {
    const response = await page.goto(`${home}nincs-pole/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1, name: notFound, exact: true })).toBeVisible();
    await page.getByRole('link', { name: backHome, exact: true }).click();
    await expect(page).toHaveURL(home);
  });
}

test('files that are not for readers do not exist for them', async ({ request }) => {
  for (const path of ['404.html', '_headers', 'index.html.br']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});
