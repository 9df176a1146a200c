import { calculators } from './calculator/calculators.ts';
import { openCalculator } from './calculator/openCalculator.ts';
import { hidden, partsOfArticle } from './site/hidden.ts';
import { languages } from './site/languages.ts';
import { overTheEdge } from './site/overTheEdge.ts';
import { expect, test } from './site/siteTest.ts';

// A4 between margins of 16 mm, in CSS pixels.
test.use({ viewport: { width: 673, height: 1000 } });

for (const words of calculators) {
  test(`the article in ${words.language} prints as a letter, with the reader’s own numbers`, async ({
    page,
  }) => {
    const calculator = await openCalculator(page, words);
    await calculator.field('annualPurchases').fill('500000');
    await calculator.shows(words.edited);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

    const site = languages.find(({ language }) => language === words.language);
    await expect(page.getByRole('navigation', { name: site?.navigation ?? '' })).toBeHidden();
    await expect(page.locator('#follow')).toBeHidden();
    await expect(page.locator('.skip')).toBeHidden();
    for (const part of partsOfArticle) expect(await hidden(page, part), part).toEqual([]);
    await expect(calculator.field('annualPurchases')).toHaveValue('500000');
    await calculator.shows(words.edited);
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
