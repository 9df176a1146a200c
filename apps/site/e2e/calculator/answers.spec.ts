import { expect, test } from '../site/siteTest.ts';
import { OpenCalculator, quickly } from './openCalculator.ts';
import { ownPages } from './ownPages.ts';
import { readersNumbers } from './readersNumbers.ts';

/** Leaving a field groups its digits. */
const untied = (text: string) => text.replaceAll('\u00A0', '');

for (const calculator of ownPages) {
  const { name, language, path, shell } = calculator;

  test(
    `${name} in ${language} answers with the reader’s own numbers, in words, in a formula and in its figures; a reset can be undone, and a reload loses nothing`,
    { tag: calculator.device },
    async ({ page }) => {
      const { typed, list, results, worked } = readersNumbers(calculator);
      await page.goto(path);
      const open = new OpenCalculator(page, calculator);
      const example = await open.numbers();
      const exampleTexts = await open.texts();
      const drawn = await open.figures();
      await open.wake();
      await open.touch();
      await open.isCalledByItsWords();
      expect(await open.numbers(), 'the example as the server wrote it').toEqual(example);
      expect(Object.keys(typed)).toEqual(open.names());

      if (list !== undefined) await open.list.fill(list);
      await open.type(typed);
      await open.gives(results, worked);
      await expect
        .poll(async () => (await open.figures()).filter((figure) => drawn.includes(figure)), quickly)
        .toEqual([]);
      await expect(open.status).toContainText((await open.value.textContent()) ?? '');
      const texts = await open.texts();

      await test.step('goes back to the example, and back again', async () => {
        await open.button(shell.reset).click();
        await open.gives(example.results, example.worked);
        expect(await open.texts()).toEqual(exampleTexts);
        await open.button(shell.undo).last().click();
        await open.gives(results, worked);
        await expect(open.button(shell.reset)).toBeVisible();
        expect(await open.texts()).toEqual(texts);
      });

      if ((await open.currency.count()) > 0)
        await test.step('another currency converts nothing and says so', async () => {
          const [own, other] = language === 'hu' ? ['HUF', 'EUR'] : ['EUR', 'HUF'];
          await open.currency.selectOption(other);
          await expect(open.noteSaying(shell.currencyChanged)).toBeVisible();
          expect(Object.values(await open.texts()).map(untied)).toEqual(Object.values(typed).map(untied));
          await open.currency.selectOption(own);
          await expect(page).toHaveURL(new RegExp(`#${name}=${own},`));
        });

      await test.step('a reload loses nothing', async () => {
        await open.addressHolds(texts);
        if (list !== undefined) await open.historyHolds(list);
        await page.reload();
        await open.wake();
        await open.gives(results, worked);
        expect(await open.texts()).toEqual(texts);
      });
    },
  );
}
