import { expect, test } from '../site/siteTest.ts';
import { tied } from '../site/tied.ts';
import { calculators } from './calculators.ts';
import { openCalculator } from './openCalculator.ts';

for (const words of calculators) {
  const { language, edited, example, nobodyStays, writings } = words;

  test(`typing in ${language} changes the result, the formula, the bars and the prose`, async ({ page }) => {
    const calculator = await openCalculator(page, words);
    for (const name of ['annualPurchases', 'margin', 'retention', 'discount'] as const) {
      await expect(calculator.field(name)).toHaveAccessibleDescription(words.units[name]);
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
    const calculator = await openCalculator(page, words);
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
    const calculator = await openCalculator(page, words);
    await expect(calculator.status).toHaveAttribute('role', 'status');
    expect(await calculator.status.getAttribute('aria-live')).not.toBe('assertive');
    await expect(calculator.value).toHaveAttribute('aria-live', 'off');
    const said = await calculator.status.evaluateHandle((status) => {
      const texts = [status.textContent];
      new MutationObserver(() => {
        if (status.textContent !== texts.at(-1)) texts.push(status.textContent);
      }).observe(status, { childList: true, characterData: true, subtree: true });
      return texts;
    });
    await calculator.field('annualPurchases').fill('');
    await calculator.field('annualPurchases').pressSequentially('500000', { delay: 60 });
    await expect(calculator.value).toHaveText(tied(edited.value));
    expect(await said.jsonValue()).toEqual(['']);
    await expect(calculator.status).toHaveText(words.spoken(tied(edited.value)));
    await page.waitForTimeout(300);
    expect(await said.jsonValue()).toEqual(['', words.spoken(tied(edited.value))]);
  });
}
