import { expect, expectNoNonsense, test } from '../site/siteTest.ts';
import { tied } from '../site/tied.ts';
import { articleCalculators, openInArticle } from './articleCalculators.ts';
import { openCalculator } from './openCalculator.ts';
import { ownPages } from './ownPages.ts';
import { problemWith, unitBeside } from './sentences.ts';

for (const article of articleCalculators) {
  const { language, numbers, words, calculator: own } = article;
  const { shell } = own;

  test(
    `a mistake in ${language} is named at its field, and the last good result stays, marked as old; a point that may mean two things is asked about`,
    { tag: '@phone' },
    async ({ page }) => {
      const calculator = await openInArticle(page, article);
      await calculator.field('annualPurchases').fill('500000');
      await calculator.shows(numbers.edited);
      const mistakes = [
        ['annualPurchases', 'alma', '500000'],
        ['annualPurchases', '', '500000'],
        ['annualPurchases', '0', '500000'],
        ['annualPurchases', numbers.otherSign, '500000'],
        ['retention', '120%', '80'],
      ] as const;
      for (const [name, typed, right] of mistakes) {
        const sentence = problemWith(own, name, typed);
        const field = calculator.field(name);
        await field.fill(typed);
        // The first one is left standing until the calculator speaks up by itself; the others are left at once.
        if (typed !== mistakes[0][1]) await field.blur();
        const problem = calculator.underneath(name);
        await expect(problem).toHaveText(sentence);
        await expect(problem).toBeVisible();
        await expect(field).toHaveAttribute('aria-invalid', 'true');
        await expect(field).toHaveAccessibleDescription(`${unitBeside(own, name)} ${sentence}`);
        await expect(calculator.noteSaying(shell.stale)).toBeVisible();
        if (typed === mistakes[0][1]) await expect(calculator.status).toHaveText(shell.stale);
        await field.blur();
        await expect(field).toHaveValue(typed);
        await calculator.shows(numbers.edited);
        await expectNoNonsense(page);

        await field.fill(right);
        await expect(problem).not.toHaveText(sentence);
        await expect(field).not.toHaveAttribute('aria-invalid', 'true');
        await expect(calculator.noteSaying(shell.stale)).toBeHidden();
        await calculator.shows(numbers.edited);
      }

      const field = calculator.field('annualPurchases');
      await calculator.field('margin').fill('40');
      // An amount has two decimals, so a third is rounded off.
      for (const [index, number] of [tied('12~345'), '12,35'].entries()) {
        await field.fill('12.345');
        const problem = calculator.underneath('annualPurchases');
        await expect(problem).toContainText(problemWith(own, 'annualPurchases', '12.345'));
        await expect(problem.getByRole('button')).toHaveText(
          [tied('12~345'), '12,345'].map((reading) => shell.readAs(reading)),
        );
        await problem.getByRole('button').nth(index).click();
        await expect(field).toHaveValue(number);
        await expect(field).toBeFocused();
        await expect(problem).toBeEmpty();
        await expect(calculator.value).toHaveJSProperty('textContent', tied(numbers.meant[index] ?? ''));
      }
    },
  );

  test(
    `a customer who never leaves, without discount, has a sentence in ${language} and no number; no number, however odd, makes the page print nonsense`,
    { tag: '@phone' },
    async ({ page }) => {
      const calculator = await openInArticle(page, article);
      await calculator.field('retention').fill('100');
      await calculator.field('discount').fill('0');
      const unlimited = words.reasons['unlimited'] ?? '';
      await expect(calculator.outcome.locator('.none')).toHaveText(unlimited);
      await expect(calculator.value).toBeHidden();
      await expect(calculator.status).toHaveText(unlimited);
      await expectNoNonsense(page);
      await calculator.field('discount').fill('10');
      await expect(calculator.value).toBeVisible();

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
    },
  );
}

for (const calculator of ownPages) {
  const { name, language, shell } = calculator;
  // On a scale nothing can be wrong.
  if ('scale' in calculator.words) continue;

  test(
    `${name} in ${language} names what is wrong at every field, and loses nothing`,
    { tag: calculator.device },
    async ({ page }) => {
      const open = await openCalculator(page, calculator);
      await open.touch();
      const before = await open.numbers();
      const texts = await open.texts();
      for (const [field, right] of Object.entries(texts)) {
        for (const wrong of ['sok', '']) {
          const sentence = problemWith(calculator, field, wrong);
          await open.field(field).fill(wrong);
          await open.field(field).blur();
          await expect(open.underneath(field)).toHaveText(sentence);
          await expect(open.field(field)).toHaveAttribute('aria-invalid', 'true');
          await expect(open.field(field)).toHaveValue(wrong);
          await expect(open.noteSaying(shell.stale)).toBeVisible();
          expect(await open.numbers()).toEqual(before);
        }
        await open.field(field).fill(right);
        await expect(open.field(field)).not.toHaveAttribute('aria-invalid', 'true');
      }
      await expect(open.noteSaying(shell.stale)).toBeHidden();
      await open.gives(before.results, before.worked);
      expect(await open.texts()).toEqual(texts);
    },
  );
}
