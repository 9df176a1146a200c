import { expect, test } from '../site/siteTest.ts';
import { calculators } from './calculators.ts';
import { openCalculator } from './openCalculator.ts';

for (const words of calculators) {
  test(`another currency in ${words.language} converts nothing and says so`, async ({ page }) => {
    const calculator = await openCalculator(page, words);
    const note = calculator.noteSaying(words.currency.notConverted);
    await expect(calculator.currency).toHaveValue(words.currency.own);
    await calculator.field('annualPurchases').fill('500000');
    await expect(note).toBeHidden();

    await calculator.currency.selectOption(words.currency.other);
    await calculator.shows(words.inOtherCurrency);
    await expect(calculator.field('annualPurchases')).toHaveValue('500000');
    await expect(calculator.field('annualPurchases')).toHaveAccessibleDescription(words.currency.unit);
    await expect(note).toBeVisible();

    await calculator.currency.selectOption(words.currency.own);
    await calculator.shows(words.edited);
    await expect(note).toBeHidden();
  });
}
