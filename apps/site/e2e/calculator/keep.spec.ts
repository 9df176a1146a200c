import { words as estonianKeep } from '../../src/calculators/panels/keep/words.et.ts';
import { words as hungarianKeep } from '../../src/calculators/panels/keep/words.hu.ts';
import { languages } from '../site/languages.ts';
import { expect, test } from '../site/siteTest.ts';
import { openCalculator } from './openCalculator.ts';
import { inOtherLanguage, ownPage } from './ownPages.ts';

const keepWords = { hu: hungarianKeep, et: estonianKeep };

for (const { language } of languages) {
  const words = keepWords[language];
  const [first, second] = [ownPage('LifetimeValue', language), ownPage('ChurnCost', language)];

  test(`numbers kept in ${language} are offered by the next calculator, survive a reload, and are erased in one press`, async ({
    page,
    context,
  }) => {
    const stored = () => page.evaluate(() => localStorage.length);
    const { kept } = second.shell;
    await test.step('kept on request alone', async () => {
      const open = await openCalculator(page, first);
      await open.type({ annualPurchases: '1500', margin: '40', acquisitionCost: '300' });
      const panel = await open.open('keep');
      expect(await stored()).toBe(0);
      await panel.getByRole('button', { name: words.keep, exact: true }).click();
      await expect(panel.getByRole('status')).toContainText(words.kept);
      expect(await stored()).toBe(1);
    });

    await test.step('offered elsewhere, never applied without a press, and undone', async () => {
      const open = await openCalculator(page, second);
      const texts = await open.texts();
      expect(texts).not.toMatchObject({ annualPurchases: '1500' });
      await open.button(kept).click();
      const panel = open.region.getByRole('region', { name: second.shell.panels.keep, exact: true });
      await expect(panel.locator('dd')).toContainText([/1500/, /40%/, /300/]);
      await panel.getByRole('button', { name: words.fill, exact: true }).click();
      expect(await open.texts()).toEqual({
        ...texts,
        annualPurchases: '1500',
        margin: '40',
        acquisitionCost: '300',
      });
      for (const name of ['annualPurchases', 'margin', 'acquisitionCost'])
        await expect(panel.getByRole('status')).toContainText(second.words.parameters[name]?.label ?? '?');
      await panel.getByRole('button', { name: second.shell.undo, exact: true }).click();
      expect(await open.texts()).toEqual(texts);
    });

    await test.step('still there in another tab, in the other language, in the same currency', async () => {
      const other = inOtherLanguage(second);
      const tab = await context.newPage();
      const open = await openCalculator(tab, other);
      await open.button(other.shell.kept).click();
      await expect(open.region.locator('.panel dd')).toContainText([/40%/]);
      await tab.close();
    });

    await test.step('erased', async () => {
      await page.reload();
      const open = await openCalculator(page, second);
      await open.button(kept).click();
      const panel = open.region.getByRole('region', { name: second.shell.panels.keep, exact: true });
      await panel.getByRole('button', { name: words.erase, exact: true }).click();
      await expect(panel.getByRole('status')).toContainText(words.erased);
      expect(await stored()).toBe(0);
      await page.reload();
      await open.wake();
      await expect(open.button(kept)).toBeHidden();
    });
  });
}
