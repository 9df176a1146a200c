import { articleCalculators, openInArticle } from './calculator/articleCalculators.ts';
import { hidden, partsOfArticle } from './site/hidden.ts';
import { overTheEdge } from './site/overTheEdge.ts';
import { expect, test } from './site/siteTest.ts';

// A4 between margins of 16 mm, in CSS pixels.
test.use({ viewport: { width: 673, height: 1000 } });

for (const article of articleCalculators) {
  test(`the article in ${article.language} prints as a letter, with the reader’s own numbers`, async ({
    page,
  }) => {
    const calculator = await openInArticle(page, article);
    await calculator.field('annualPurchases').fill('500000');
    await calculator.shows(article.numbers.edited);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

    await expect(page.getByRole('navigation', { name: article.site.navigation })).toBeHidden();
    await expect(page.locator('#follow')).toBeHidden();
    await expect(page.locator('.skip')).toBeHidden();
    for (const part of partsOfArticle) expect(await hidden(page, part), part).toEqual([]);
    await expect(calculator.field('annualPurchases')).toHaveValue('500000');
    await calculator.shows(article.numbers.edited);
    const { backgroundColor, color } = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return { backgroundColor, color };
    });
    expect({ backgroundColor, color }).toEqual({
      backgroundColor: 'rgb(255, 255, 255)',
      color: 'rgb(0, 0, 0)',
    });
    expect(await overTheEdge(page)).toEqual([]);
    const sheets = await page.pdf({ format: 'A4' });
    expect(sheets.subarray(0, 5).toString()).toBe('%PDF-');
  });
}
