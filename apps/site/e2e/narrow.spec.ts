import { articleCalculators, openInArticle } from './calculator/articleCalculators.ts';
import { doubleText } from './site/doubleText.ts';
import { overTheEdge } from './site/overTheEdge.ts';
import { expect, test } from './site/siteTest.ts';

test.use({ viewport: { width: 320, height: 640 } });

for (const article of articleCalculators) {
  test(`at 320 pixels the calculator in ${article.language} fits with long numbers and with problems`, async ({
    page,
  }) => {
    const calculator = await openInArticle(page, article);
    for (const double of [false, true]) {
      if (double) await doubleText(page);
      await calculator.field('annualPurchases').fill('999 999 999 999');
      await calculator.field('retention').fill('99,999');
      expect(await overTheEdge(page)).toEqual([]);
      await calculator.typeAmbiguously('annualPurchases');
      expect(await overTheEdge(page)).toEqual([]);
    }
  });
}
