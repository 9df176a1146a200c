import { expect, test } from '../site/siteTest.ts';
import { openCalculator } from './openCalculator.ts';
import { ownPages } from './ownPages.ts';
import { readersNumbers } from './readersNumbers.ts';

for (const calculator of ownPages) {
  const { name, language, shell } = calculator;

  test(
    `${name} in ${language} goes back to the example, and back again; a reload loses nothing`,
    { tag: calculator.device },
    async ({ page }) => {
      const { typed, list, results, worked } = readersNumbers(calculator);
      const open = await openCalculator(page, calculator);
      await open.touch();
      const [example, exampleTexts] = [await open.numbers(), await open.texts()];
      if (list !== undefined) await open.list.fill(list);
      await open.type(typed);
      await open.gives(results, worked);

      await open.button(shell.reset).click();
      await open.gives(example.results, example.worked);
      expect(await open.texts()).toEqual(exampleTexts);
      await open.button(shell.undo).last().click();
      await open.gives(results, worked);
      await expect(open.button(shell.reset)).toBeVisible();

      const texts = await open.texts();
      await open.addressHolds(texts);
      if (list !== undefined) await open.historyHolds(list);
      await page.reload();
      await open.wake();
      await open.gives(results, worked);
      expect(await open.texts()).toEqual(texts);
    },
  );
}
