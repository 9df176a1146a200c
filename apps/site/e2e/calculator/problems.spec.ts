import { expect, expectNoNonsense, test } from '../site/siteTest.ts';
import { tied } from '../site/tied.ts';
import { calculators } from './calculators.ts';
import { openCalculator } from './openCalculator.ts';

for (const words of calculators) {
  const { language, problems, edited, stale } = words;

  test(`a mistake in ${language} is named at its field, and the last good result stays, marked as old`, async ({
    page,
  }) => {
    const calculator = await openCalculator(page, words);
    await calculator.field('annualPurchases').fill('500000');
    await calculator.shows(edited);
    const mistakes = [
      ['annualPurchases', 'alma', problems.letters, '500000'],
      ['annualPurchases', '', problems.empty, '500000'],
      ['annualPurchases', '0', problems.nought, '500000'],
      ['annualPurchases', ...problems.otherSign, '500000'],
      ['retention', '120%', problems.aboveHundred, '80'],
    ] as const;
    for (const [name, typed, sentence, right] of mistakes) {
      const field = calculator.field(name);
      await field.fill(typed);
      // The first one is left standing until the calculator speaks up by itself; the others are left at once.
      if (typed !== mistakes[0][1]) await field.blur();
      const problem = await calculator.problemOf(name);
      await expect(problem).toHaveText(sentence);
      await expect(problem).toBeVisible();
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(`${words.units[name]} ${sentence}`);
      await expect(calculator.noteSaying(stale)).toBeVisible();
      if (typed === mistakes[0][1]) await expect(calculator.status).toHaveText(stale);
      await field.blur();
      await expect(field).toHaveValue(typed);
      await calculator.shows(edited);
      await expectNoNonsense(page);

      await field.fill(right);
      await expect(problem).toBeEmpty();
      await expect(field).not.toHaveAttribute('aria-invalid', 'true');
      await expect(calculator.noteSaying(stale)).toBeHidden();
      await calculator.shows(edited);
    }
  });

  test(`a point in ${language} that may mean two things is asked about, and either answer works`, async ({
    page,
  }) => {
    const calculator = await openCalculator(page, words);
    const field = calculator.field('annualPurchases');
    await calculator.field('margin').fill('40');
    for (const [index, number] of ['12~345', '12,345'].entries()) {
      await field.fill('12.345');
      const problem = await calculator.problemOf('annualPurchases');
      await expect(problem).toContainText(tied(problems.ambiguous));
      await expect(problem.getByRole('button')).toHaveText(problems.readings.map(tied));
      await problem.getByRole('button').nth(index).click();
      await expect(field).toHaveValue(tied(number));
      await expect(field).toBeFocused();
      await expect(problem).toBeEmpty();
      await expect(calculator.value).toHaveJSProperty('textContent', tied(words.meant[index] ?? ''));
    }
  });

  test(`a customer who never leaves, without discount, has a sentence in ${language} and no number`, async ({
    page,
  }) => {
    const calculator = await openCalculator(page, words);
    await calculator.field('retention').fill('100');
    await calculator.field('discount').fill('0');
    await expect(calculator.region.locator('.none')).toHaveText(words.unlimited);
    await expect(calculator.value).toBeHidden();
    await expect(calculator.status).toHaveText(words.unlimited);
    await expectNoNonsense(page);
    await calculator.field('discount').fill('10');
    await expect(calculator.value).toBeVisible();
  });

  test(`no number in ${language}, however odd, makes the page print nonsense`, async ({ page }) => {
    const calculator = await openCalculator(page, words);
    const odd = [
      '0,0000001',
      '999999999999',
      '1e400',
      '-1',
      '−5',
      '9'.repeat(400),
      '٣',
      '0x10',
      'NaN',
      'Infinity',
      '∞',
    ];
    for (const [name, texts] of [
      ['annualPurchases', odd],
      ['margin', ['0', '100', '-1', '1e2']],
      ['retention', ['0', '99,9999999', '100', '100,1']],
      ['discount', ['0', '100', '0,0000001']],
    ] as const) {
      for (const text of texts) {
        await calculator.field(name).fill(text);
        await expectNoNonsense(page);
      }
    }
  });
}
