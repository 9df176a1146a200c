import { words as estonianShare } from '../../src/calculators/panels/share/words.et.ts';
import { words as hungarianShare } from '../../src/calculators/panels/share/words.hu.ts';
import { languages } from '../site/languages.ts';
import { expect, test } from '../site/siteTest.ts';

const shareWords = { hu: hungarianShare, et: estonianShare };

for (const { language, article } of languages) {
  test(`the calculator in ${language} prints on one page, and the article is as before`, async ({ page }) => {
    await page.goto(article.path);
    const calculator = page.locator('.calculator').first();
    const margin = calculator.locator('#LifetimeValue-margin');
    await margin.scrollIntoViewIfNeeded();
    await expect(margin).toBeEditable();
    await margin.fill('41,5');
    await calculator.locator('.tools > button').nth(3).click();
    const panel = calculator.locator('.panel');
    const link = await panel.locator('textarea').inputValue();
    expect(link).toMatch(/#LifetimeValue=(?:HUF|EUR),.*margin:41\.5.*,v1$/);

    await expect(page).toHaveURL(/margin:41\.5/);
    // All but what is spoken after a pause.
    const look = () =>
      calculator.evaluate((form) => {
        const copy = form.cloneNode(true) as Element;
        for (const heard of copy.querySelectorAll('[role="status"]')) heard.textContent = '';
        return copy.outerHTML;
      });
    const before = await look();
    // A dialog would keep the test waiting. The sheet is printed below, which also says that printing is over.
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await panel.getByRole('button', { name: shareWords[language].print, exact: true }).click();
    await expect(page.locator('.alone')).toHaveCount(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.foot')).toContainText(link);
    await expect(page.locator('h1')).toBeHidden();
    await expect(margin).toBeVisible();
    await expect(calculator.locator('.worked')).toBeVisible();
    await page.emulateMedia({ media: null });
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(sheets.match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(1);
    await expect(page.locator('.alone')).toHaveCount(0);
    expect(await look()).toBe(before);
  });
}
