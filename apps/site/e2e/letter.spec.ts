import { languages } from './site/languages.ts';
import { postIn } from './site/postIn.ts';
import { expect, test } from './site/siteTest.ts';

/** What one line of the letter has that is held together on the page, as it is typed. */
const typed = { hu: 'minden hónap 5-éig', et: 'kell 9–17.' };
const holding = /[\u00A0\u2011\u2060]/;

for (const { language } of languages) {
  test(`the letter in ${language} is copied without what holds words together on the page`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(postIn('2026-10-12-the-ideal-customer', language).path);
    expect(await page.locator('.letter').innerText()).toMatch(holding);
    await page.locator('.letter .copy').click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain(typed[language]);
    expect(await copied()).not.toMatch(holding);
  });
}
