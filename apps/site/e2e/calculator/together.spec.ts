import type { Page } from '@playwright/test';

import { languages } from '../site/languages.ts';
import { overTheEdge } from '../site/overTheEdge.ts';
import { expect, test } from '../site/siteTest.ts';
import { OpenCalculator } from './openCalculator.ts';
import { ownPage, ownPages, type CalculatorInLanguage } from './ownPages.ts';

for (const { language } of languages) {
  test(
    `calculators on one page in ${language} agree on what they share, in numbers and in the address`,
    { tag: language === 'hu' ? '@desktop' : '@phone' },
    async ({ page }) => {
      const [first, second] = [ownPage('LifetimeValue', language), ownPage('ChurnCost', language)];
      await putTogether(page, [first, second]);
      await page.goto(first.path);
      const [value, churn] = [new OpenCalculator(page, first), new OpenCalculator(page, second)];
      await value.wake();
      await churn.wake();
      await value.type({ annualPurchases: '1500', margin: '40', retention: '75' });
      await expect(churn.field('annualPurchases')).toHaveValue('1500');
      await expect(churn.field('margin')).toHaveValue('40');
      await churn.type({ customers: '500', churn: '12', acquisitionCost: '300' });
      await expect(value.field('acquisitionCost')).toHaveValue('300');
      await churn.period('annualPurchases').selectOption('month');
      await expect(value.field('annualPurchases')).toHaveValue('125');
      await expect(value.period('annualPurchases')).toHaveValue('month');
      const other = language === 'hu' ? 'EUR' : 'HUF';
      await value.currency.selectOption(other);
      await expect(churn.currency).toHaveValue(other);
      // 500 × 12% × (1500 × 40% + 300), and 1500 × 40% × 1,1 ÷ (1,1 − 75%)
      await expect.poll(async () => (await churn.numbers()).results).toEqual(['54 000', '60']);
      await expect.poll(async () => (await value.numbers()).results).toEqual(['1886', '1,26']);

      await value.addressHolds(await value.texts());
      await churn.addressHolds(await churn.texts());
      await page.reload();
      await value.wake();
      await churn.wake();
      await expect.poll(async () => (await churn.numbers()).results).toEqual(['54 000', '60']);
      await expect.poll(async () => (await value.numbers()).results).toEqual(['1886', '1,26']);
    },
  );

  test(
    `every calculator there is fits on one page in ${language}`,
    { tag: language === 'hu' ? '@desktop' : '@phone' },
    async ({ page }) => {
      const all = ownPages.filter((each) => each.language === language);
      await putTogether(page, all);
      await page.goto(all[0]?.path ?? '');
      for (const calculator of all) {
        const open = new OpenCalculator(page, calculator);
        await open.wake();
        await open.open(open.panels[0] ?? 'share');
      }
      expect(await repeatedIds(page)).toEqual([]);
      expect(await overTheEdge(page)).toEqual([]);
    },
  );
}

/** Puts calculators on the own page of the first of them, as an article with several has them. */
async function putTogether(page: Page, all: readonly CalculatorInLanguage[]): Promise<void> {
  const end = '<h2 id="numbers"';
  const [first, ...others] = all;
  const parts = await Promise.all(
    others.map(async ({ path }) => {
      const html = await (await page.request.get(path)).text();
      return html.slice(html.indexOf('<div class="interactive"'), html.indexOf(end));
    }),
  );
  await page.route(`**/${first?.path ?? ''}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(end, () => parts.join('') + end) });
  });
}

/** Ids that stand more than once. */
function repeatedIds(page: Page): Promise<string[]> {
  return page.locator('[id]').evaluateAll((elements) => {
    const ids = elements.map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
}
