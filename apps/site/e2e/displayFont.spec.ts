import { articleCalculators, openInArticle } from './calculator/articleCalculators.ts';
import { display, facesOf } from './site/facesOf.ts';
import { expect, test } from './site/siteTest.ts';

for (const article of articleCalculators) {
  test(`results in ${article.language} are set in the display face to the last character, and body text in the reader’s own`, async ({
    page,
  }) => {
    const calculator = await openInArticle(page, article);
    await page.evaluate(() => document.fonts.ready);
    expect(await facesOf(page, '.prose > p')).not.toContain(display);
    // The results that were served give way to living ones at the first touch: between the two there is nothing to see.
    await calculator.touch();
    const areDisplayed = () =>
      expect(async () => {
        expect(await facesOf(page, 'output')).toEqual([display]);
      }).toPass({ timeout: 15_000 });
    await areDisplayed();
    await calculator.currency.selectOption(article.numbers.currency.other);
    // Every digit, the separators, and an amount small enough for cents.
    for (const purchases of ['1 234 567 890', '9 876 543', '12,3']) {
      await calculator.field('annualPurchases').fill(purchases);
      await areDisplayed();
    }
  });
}
