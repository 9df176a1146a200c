import { expect, test } from '../site/siteTest.ts';
import { articleCalculators, openInArticle } from './articleCalculators.ts';
import { unitBeside } from './sentences.ts';

for (const article of articleCalculators) {
  test(`another currency in ${article.language} converts nothing and says so`, async ({ page }) => {
    const calculator = await openInArticle(page, article);
    const { currency, inOtherCurrency, edited } = article.numbers;
    const note = calculator.noteSaying(article.calculator.shell.currencyChanged);
    await expect(calculator.currency).toHaveValue(currency.own);
    await calculator.field('annualPurchases').fill('500000');
    await expect(note).toBeHidden();

    await calculator.currency.selectOption(currency.other);
    await calculator.shows(inOtherCurrency);
    await expect(calculator.field('annualPurchases')).toHaveValue('500000');
    await expect(calculator.field('annualPurchases')).toHaveAccessibleDescription(
      new RegExp(`^${unitBeside(article.calculator, 'annualPurchases', currency.other)} `),
    );
    await expect(note).toBeVisible();

    await calculator.currency.selectOption(currency.own);
    await calculator.shows(edited);
    await expect(note).toBeHidden();
  });
}
