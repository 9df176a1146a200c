import { expect, test } from '../site/siteTest.ts';
import { calculators } from './calculators.ts';
import { OpenCalculator } from './openCalculator.ts';

for (const words of calculators) {
  test(`no script is asked for before the calculator in ${words.language} comes near`, async ({
    page,
    requests,
  }) => {
    const scripts = () => requests.filter((request) => request.resourceType() === 'script').length;
    await page.goto(words.article.path, { waitUntil: 'load' });
    const calculator = new OpenCalculator(page, words);
    await calculator.shows(words.example);
    await expect(calculator.field('margin')).not.toBeEditable();
    // A screen further, still far from it: time enough for a script to be asked for.
    await page.evaluate(() => {
      window.scrollBy(0, window.innerHeight);
    });
    await page.waitForTimeout(300);
    expect(scripts()).toBe(0);

    await calculator.wake();
    expect(scripts()).toBeGreaterThan(0);
    await calculator.shows(words.example);
  });

  test(`nothing that is typed in ${words.language} leaves the page`, async ({ page, requests }) => {
    await page.goto(words.article.path);
    const calculator = new OpenCalculator(page, words);
    await calculator.wake();
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    await calculator.field('annualPurchases').fill('500000');
    await calculator.currency.selectOption(words.currency.other);
    await calculator.shows(words.inOtherCurrency);
    await page.waitForTimeout(300);
    expect(requests.slice(before).map((request) => request.url())).toEqual([]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
  });
}
