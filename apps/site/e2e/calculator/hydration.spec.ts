import { forgetShifts, openWithLateFont, shifts } from '../site/layoutShifts.ts';
import { expect, test } from '../site/siteTest.ts';
import { articleCalculators, OpenInArticle } from './articleCalculators.ts';

for (const article of articleCalculators) {
  const { language, path, numbers } = article;
  const tag = article.calculator.device;

  test(
    `no script is asked for before the calculator in ${language} comes near, and nothing moves when it comes to life`,
    { tag },
    async ({ page, requests }) => {
      const scripts = () => requests.filter((request) => request.resourceType() === 'script').length;
      await openWithLateFont(page, path);
      expect(await shifts(page), 'what moves when the font comes').toEqual([]);
      const calculator = new OpenInArticle(page, article);
      await calculator.shows(numbers.example);
      await expect(calculator.field('margin')).not.toBeEditable();
      // A screen further, still far from it: time enough for a script to be asked for.
      await page.evaluate(() => {
        window.scrollBy(0, window.innerHeight);
      });
      await page.waitForTimeout(300);
      expect(scripts()).toBe(0);

      await forgetShifts(page);
      await calculator.wake();
      expect(scripts()).toBeGreaterThan(0);
      expect(await shifts(page), 'what moves when the form comes to life').toEqual([]);
      await calculator.shows(numbers.example);

      await test.step('and what computes results comes when somebody touches it', async () => {
        const before = scripts();
        await calculator.touch();
        expect(scripts()).toBeGreaterThan(before);
        expect(await shifts(page), 'what moves when its results come to life').toEqual([]);
        await calculator.shows(numbers.example);
      });
    },
  );

  test(`nothing that is typed in ${language} leaves the page`, { tag }, async ({ page, requests }) => {
    await page.goto(path);
    const calculator = new OpenInArticle(page, article);
    await calculator.wake();
    // The first number fetches what computes, and what writes the address.
    await calculator.field('annualPurchases').fill('400000');
    await expect(page).toHaveURL(/400000/);
    const before = requests.length;
    // A browser asks for the icon of a page whenever it likes.
    const asked = () =>
      requests
        .slice(before)
        .map((request) => request.url())
        .filter((url) => !url.endsWith('/icon.svg'));
    await calculator.field('annualPurchases').fill('500000');
    await calculator.currency.selectOption(numbers.currency.other);
    await calculator.shows(numbers.inOtherCurrency);
    await expect(page).toHaveURL(/500000/);
    expect(asked()).toEqual([]);
    expect(
      requests.map((request) => request.url()).filter((url) => /[45]00000/.test(url.replace(/#.*/, ''))),
    ).toEqual([]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
  });
}
