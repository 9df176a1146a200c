import { expect, test } from '../site/siteTest.ts';
import { articleCalculators, openInArticle } from './articleCalculators.ts';

for (const article of articleCalculators) {
  test(`in ${article.language} the arrow keys step a number within its bounds, and leaving a field tidies it`, async ({
    page,
  }) => {
    const calculator = await openInArticle(page, article);
    const retention = calculator.field('retention');
    await retention.fill('99,5');
    await retention.press('ArrowUp'); // a step would pass 100
    await expect(retention).toHaveValue('99,5');
    await retention.press('ArrowDown');
    await expect(retention).toHaveValue('98,5');
    await retention.press('ArrowUp');
    await expect(retention).toHaveValue('99,5');

    const purchases = calculator.field('annualPurchases');
    await purchases.fill('12 000 0,50'); // as `12 000` looks while somebody adds a digit
    await purchases.blur();
    await expect(purchases).toHaveValue('120\u00A0000,5');
  });
}
