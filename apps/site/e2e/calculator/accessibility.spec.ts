import { expectNoViolation } from '../site/expectNoViolation.ts';
import { expect, test } from '../site/siteTest.ts';
import { calculators } from './calculators.ts';
import { openCalculator } from './openCalculator.ts';

for (const words of calculators) {
  test(`axe finds nothing in the calculator in ${words.language}, whatever state it is in`, async ({
    page,
  }) => {
    const calculator = await openCalculator(page, words);
    await calculator.field('annualPurchases').fill('500000');
    await calculator.currency.selectOption(words.currency.other);
    await calculator.shows(words.inOtherCurrency);
    await expectNoViolation(page, '.interactive');

    await calculator.typeAmbiguously();
    await calculator.field('retention').fill('120');
    await calculator.field('retention').blur();
    await expect(await calculator.problemOf('retention')).toHaveText(words.problems.aboveHundred);
    await expectNoViolation(page, '.interactive');

    await calculator.field('annualPurchases').fill('500000');
    await calculator.field('retention').fill('100');
    await calculator.field('discount').fill('0');
    await expect(calculator.region.locator('.none')).toBeVisible();
    await expectNoViolation(page, '.interactive');
  });
}
