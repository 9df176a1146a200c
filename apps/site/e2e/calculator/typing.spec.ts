import { expect, test } from '../site/siteTest.ts';
import { tied } from '../site/tied.ts';
import { articleCalculators, openInArticle } from './articleCalculators.ts';
import { unitBeside } from './sentences.ts';

for (const article of articleCalculators) {
  const { language, words } = article;
  const { edited, example, nobodyStays, writings } = article.numbers;
  const tag = article.calculator.device;

  test(`typing in ${language} changes the result, the formula, the bars and the prose; another currency converts nothing and says so`, async ({
    page,
  }) => {
    const calculator = await openInArticle(page, article);
    const { currency, inOtherCurrency } = article.numbers;
    const note = calculator.noteSaying(article.calculator.shell.currencyChanged);
    for (const name of calculator.names()) {
      await expect(calculator.field(name)).toHaveAccessibleDescription(unitBeside(article.calculator, name));
      await expect(calculator.field(name)).toHaveAttribute('inputmode', 'decimal');
    }
    await expect(calculator.currency).toHaveValue(currency.own);
    await calculator.shows(example);
    await calculator.field('annualPurchases').fill('500000');
    await calculator.shows(edited);
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

    await calculator.field('margin').fill('50');
    await calculator.field('retention').fill('0');
    await calculator.shows(nobodyStays);
  });

  test(
    `the calculator in ${language} reads numbers as people write them, tidies them, and steps them by the arrow keys`,
    { tag },
    async ({ page }) => {
      const calculator = await openInArticle(page, article);
      const purchases = calculator.field('annualPurchases');
      for (const [typed, value] of writings) {
        await purchases.fill(tied(typed));
        await expect(calculator.value, typed).toHaveJSProperty('textContent', tied(value));
      }
      await purchases.fill('500000');
      for (const percent of ['60', '60%', '60 %', '60,0', '60.0%']) {
        await calculator.field('margin').fill('1');
        await calculator.field('margin').fill(percent);
        await expect(calculator.value, percent).toHaveText(/^1.100.000/);
      }
      await purchases.fill('12 000 0,50'); // as `12 000` looks while somebody adds a digit
      await purchases.blur();
      await expect(purchases).toHaveValue(tied('120~000,5'));

      const retention = calculator.field('retention');
      await retention.fill('99,5');
      await retention.press('ArrowUp'); // a whole step would pass 100
      await expect(retention).toHaveValue('100');
      await retention.press('ArrowDown');
      await expect(retention).toHaveValue('99');
    },
  );

  test(
    `what the calculator in ${language} says aloud is said once, after a pause`,
    { tag },
    async ({ page }) => {
      const calculator = await openInArticle(page, article);
      await calculator.touch();
      expect(await calculator.status.getAttribute('aria-live')).not.toBe('assertive');
      await expect(calculator.value).toHaveAttribute('aria-live', 'off');
      const said = await calculator.status.evaluateHandle((status) => {
        const texts = [status.textContent];
        new MutationObserver(() => {
          if (status.textContent !== texts.at(-1)) texts.push(status.textContent);
        }).observe(status, { childList: true, characterData: true, subtree: true });
        return texts;
      });
      const spoken = `${words.results.customerValue}: ${tied(edited.value)}`;
      await calculator.field('annualPurchases').fill('');
      await calculator.field('annualPurchases').pressSequentially('500000', { delay: 60 });
      await expect(calculator.value).toHaveText(tied(edited.value));
      expect(await said.jsonValue()).toEqual(['']);
      await expect(calculator.status).toHaveText(spoken);
      await page.waitForTimeout(300);
      expect(await said.jsonValue()).toEqual(['', spoken]);
    },
  );
}
