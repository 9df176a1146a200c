import { words as estonianShare } from '../../src/calculators/panels/share/words.et.ts';
import { words as hungarianShare } from '../../src/calculators/panels/share/words.hu.ts';
import { expect, test } from '../site/siteTest.ts';
import { articleCalculators, openInArticle } from './articleCalculators.ts';
import { openCalculator } from './openCalculator.ts';
import { ownPage } from './ownPages.ts';

const shareWords = { hu: hungarianShare, et: estonianShare };

for (const article of articleCalculators) {
  const { language } = article;

  test(`the calculator in its article in ${language} prints on one page, and the article is as before`, async ({
    page,
  }) => {
    const open = await openInArticle(page, article);
    const margin = open.field('margin');
    await margin.fill('41,5');
    const panel = await open.open('share');
    const link = await panel.getByRole('textbox').inputValue();
    expect(link).toMatch(/#LifetimeValue=(?:HUF|EUR),.*margin:41\.5.*,v1$/);

    await expect(page).toHaveURL(/margin:41\.5/);
    // All but what is spoken after a pause.
    const look = () =>
      open.region.evaluate((form) => {
        const copy = form.cloneNode(true) as Element;
        for (const heard of copy.querySelectorAll('[role="status"]')) heard.textContent = '';
        // What was taken away from it may leave an empty attribute behind.
        if (copy.getAttribute('style') === '') copy.removeAttribute('style');
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
    await expect(open.outcome.locator('.worked')).toBeVisible();
    await page.emulateMedia({ media: null });
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(sheets.match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(1);
    await expect(page.locator('.alone')).toHaveCount(0);
    expect(await look()).toBe(before);
  });
}

const long = 'Kereskedelmi és szolgáltató korlátolt felelősségű társaság a Balaton északi partján';
const lists = [
  { calculator: ownPage('Pareto', 'hu'), rows: 1000, name: 'Ügyfél' },
  { calculator: ownPage('FourCategories', 'et'), rows: 50, name: long },
];

for (const { calculator, rows, name } of lists) {
  const { language, words } = calculator;

  test(`${calculator.name} in ${language} prints on one page with ${rows} rows, and says what is not on it`, async ({
    page,
  }) => {
    const open = await openCalculator(page, calculator);
    const list = Array.from(
      { length: rows },
      (_, index) => `${name} ${index}; ${2000 * (index + 1)}; ${index}`,
    );
    await open.list.fill([...list, 'X; sok'].join('\n'));
    const read = words.list?.read(rows, 1) ?? '?';
    await expect(open.noteSaying(read).first()).toBeVisible();
    const panel = await open.open('share');
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await panel.getByRole('button', { name: shareWords[language].print, exact: true }).click();
    await expect(page.locator('.alone')).toHaveCount(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.alone > .note').getByText(read, { exact: true })).toBeVisible();
    await expect(page.getByText(shareWords[language].rest, { exact: true })).toBeVisible();
    await page.emulateMedia({ media: null });
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(sheets.match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(1);
  });
}
