import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { calculators } from './calculator/calculators.ts';
import { openCalculator } from './calculator/openCalculator.ts';
import { pageKinds } from './site/pageKinds.ts';
import { expect, test } from './site/siteTest.ts';

test.use({ expectedMessages: [/status of 404/] });

const schemes = ['light', 'dark'] as const;

for (const { kind, path } of pageKinds) {
  test(`axe finds nothing on this kind of page: ${kind}`, async ({ page }) => {
    await page.goto(path);
    await expectNoViolation(page);
  });
}

for (const words of calculators) {
  test(`axe finds nothing in the calculator in ${words.language}, whatever state it is in`, async ({
    page,
  }) => {
    const calculator = await openCalculator(page, words);
    await calculator.field('annualPurchases').fill('500000');
    await calculator.currency.selectOption(words.currency.other);
    await calculator.shows(words.inOtherCurrency);
    await expectNoViolation(page, '.interactive');

    await calculator.field('annualPurchases').fill('12.345');
    await calculator.field('retention').fill('120');
    await calculator.field('retention').blur();
    await expect(await calculator.problemOf('retention')).toHaveText(words.problems.aboveHundred);
    await expect(calculator.region.getByRole('button')).toHaveCount(2);
    await expectNoViolation(page, '.interactive');

    await calculator.field('annualPurchases').fill('500000');
    await calculator.field('retention').fill('100');
    await calculator.field('discount').fill('0');
    await expect(calculator.region.locator('.none')).toBeVisible();
    await expectNoViolation(page, '.interactive');
  });
}

/** Asks axe about the page, or a part of it, in light and in dark. */
async function expectNoViolation(page: Page, part = 'html'): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .include(part)
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .setLegacyMode(true)
      .analyze();
    const found = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    }));
    expect(found, `in the ${colorScheme} scheme`).toEqual([]);
  }
}
