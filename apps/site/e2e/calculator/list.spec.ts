import { listProblem as explainInEstonian } from '../../src/calculators/shell/listProblem.et.ts';
import { listProblem as explainInHungarian } from '../../src/calculators/shell/listProblem.hu.ts';
import { currencyOf } from '../../src/calculators/shell/readExample.ts';
import { readList } from '../../src/calculators/shell/readList.ts';
import { expect, test } from '../site/siteTest.ts';
import { openCalculator } from './openCalculator.ts';
import { ownPages, type CalculatorInLanguage } from './ownPages.ts';
import { readersNumbers } from './readersNumbers.ts';

for (const calculator of ownPages) {
  const { name, language, words, shell } = calculator;
  if (words.list === undefined) continue;
  const { clear, sample, read } = words.list;
  const { list = '', typed, results, worked } = readersNumbers(calculator);

  test(
    `a table pasted into ${name} in ${language} is read, its wrong lines are named, and nothing is lost`,
    { tag: calculator.device },
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const heading = `Név\t${Object.values(words.list?.columns ?? {}).join('\t')}`;
      const total = `${language === 'hu' ? 'Összesen' : 'Kokku'}\t1000`;
      const pasted = [heading, ...list.split('\n'), 'X\tsok', total].join('\n');
      const open = await openCalculator(page, calculator);
      const served = await open.list.inputValue();
      await open.type(typed);

      await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
      await open.list.focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('ControlOrMeta+V');
      await expect(open.list).toHaveValue(pasted);
      await open.gives(results, worked);
      const sentence = read(list.split('\n').length, 2);
      await expect(open.region.getByText(sentence, { exact: true }).first()).toBeVisible();
      await expect(open.region.locator('.problems li')).toHaveText(explained(calculator, pasted));
      await expect(open.list).toHaveAccessibleDescription(new RegExp(`^${sentence.replaceAll('.', '\\.')}`));

      await test.step('cleared, filled with the sample, and undone step by step', async () => {
        await open.button(clear).click();
        await expect(open.list).toHaveValue('');
        await expect(open.outcome.locator('.none')).toBeVisible();
        await open.button(sample).click();
        await expect(open.list).toHaveValue(served);
        await expect(open.value).toBeVisible();
        const undo = open.region.locator('.list').getByRole('button', { name: shell.undo, exact: true });
        await undo.click();
        await expect(open.list).toHaveValue('');
        await undo.click();
        await expect(open.list).toHaveValue(pasted);
        await open.gives(results, worked);
      });

      await test.step('there again after a reload, and nowhere else', async () => {
        await open.historyHolds(pasted);
        await page.reload();
        await open.wake();
        await expect(open.list).toHaveValue(pasted);
        await open.gives(results, worked);
        expect(page.url()).not.toContain('list:');
        expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
      });

      await test.step('there even if it is reloaded at once, for which the browser asks', async () => {
        page.on('dialog', (dialog) => dialog.accept());
        await expect(open.region.locator('.problems li').first()).toBeVisible();
        await open.list.fill(list);
        await page.reload();
        await open.wake();
        await expect(open.list).toHaveValue(list);
      });
    },
  );
}

/** What the calculator says to the lines that it leaves out. */
function explained({ definition, language, words, shell }: CalculatorInLanguage, text: string): string[] {
  const { list } = definition.declaration;
  if (list === undefined || words.list === undefined) throw new RangeError('explained: there is no list');
  const voice = { language, currency: currencyOf[language] };
  const explain = { hu: explainInHungarian, et: explainInEstonian }[language];
  return readList(text, list, voice, shell).problems.map((problem) =>
    explain(problem, list, words.list as NonNullable<typeof words.list>, voice, shell),
  );
}
