import { expect, test } from '../site/siteTest.ts';
import { OpenCalculator, quickly } from './openCalculator.ts';
import { ownPages } from './ownPages.ts';
import { readersNumbers } from './readersNumbers.ts';

/** Leaving a field groups its digits. */
const untied = (text: string) => text.replaceAll('\u00A0', '');

for (const calculator of ownPages) {
  const { name, language, path, shell } = calculator;

  test(
    `${name} in ${language} answers with the reader’s own numbers, in words, in a formula and in its figures`,
    { tag: calculator.device },
    async ({ page }) => {
      const reader = readersNumbers(calculator);
      await page.goto(path);
      const open = new OpenCalculator(page, calculator);
      const served = await open.numbers();
      const drawn = await open.figures();
      await open.wake();
      await open.touch();
      await open.isCalledByItsWords();
      expect(await open.numbers(), 'the example as the server wrote it').toEqual(served);
      expect(Object.keys(reader.typed)).toEqual(open.names());

      if (reader.list !== undefined) await open.list.fill(reader.list);
      await open.type(reader.typed);
      await open.gives(reader.results, reader.worked);
      await expect
        .poll(async () => (await open.figures()).filter((figure) => drawn.includes(figure)), quickly)
        .toEqual([]);
      await expect(open.status).toContainText((await open.value.textContent()) ?? '');

      if ((await open.currency.count()) === 0) return;
      await test.step('another currency converts nothing and says so', async () => {
        const other = language === 'hu' ? 'EUR' : 'HUF';
        await open.currency.selectOption(other);
        await expect(open.noteSaying(shell.currencyChanged)).toBeVisible();
        const texts = await open.texts();
        expect(Object.values(texts).map(untied)).toEqual(Object.values(reader.typed).map(untied));
      });
    },
  );
}
