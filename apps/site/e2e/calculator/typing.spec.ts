import { expect, test } from '../site/siteTest.ts';
import { tied } from '../site/tied.ts';
import { articleCalculators, openInArticle } from './articleCalculators.ts';
import { unitBeside } from './sentences.ts';

for (const article of articleCalculators) {
  const { language, words } = article;
  const { edited, example, nobodyStays, writings } = article.numbers;

  test(`typing in ${language} changes the result, the formula, the bars and the prose`, async ({ page }) => {
    const calculator = await openInArticle(page, article);
    for (const name of calculator.names()) {
      await expect(calculator.field(name)).toHaveAccessibleDescription(unitBeside(article.calculator, name));
      await expect(calculator.field(name)).toHaveAttribute('inputmode', 'decimal');
    }
    await calculator.shows(example);
    await calculator.field('annualPurchases').fill('500000');
    await calculator.shows(edited);
    await calculator.field('margin').fill('50');
    await calculator.field('retention').fill('0');
    await calculator.shows(nobodyStays);
  });

  test(`the calculator in ${language} reads numbers as people write them`, async ({ page }) => {
    const calculator = await openInArticle(page, article);
    for (const [typed, value] of writings) {
      await calculator.field('annualPurchases').fill(tied(typed));
      await expect(calculator.value, typed).toHaveJSProperty('textContent', tied(value));
    }
    await calculator.field('annualPurchases').fill('500000');
    for (const percent of ['60', '60%', '60 %', '60,0', '60.0%']) {
      await calculator.field('margin').fill('1');
      await calculator.field('margin').fill(percent);
      await expect(calculator.value, percent).toHaveText(/^1.100.000/);
    }
  });

  test(`what the calculator in ${language} says aloud is said once, after a pause`, async ({ page }) => {
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
  });
}
