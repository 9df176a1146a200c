import { words as estonianLink } from '../../src/calculators/link/words.et.ts';
import { words as hungarianLink } from '../../src/calculators/link/words.hu.ts';
import { words as estonianShare } from '../../src/calculators/panels/share/words.et.ts';
import { words as hungarianShare } from '../../src/calculators/panels/share/words.hu.ts';
import { expect, test } from '../site/siteTest.ts';
import { OpenCalculator, openCalculator } from './openCalculator.ts';
import { inOtherLanguage, ownPages } from './ownPages.ts';
import { readersNumbers } from './readersNumbers.ts';

const shareWords = { hu: hungarianShare, et: estonianShare };
const linkWords = { hu: hungarianLink, et: estonianLink };

for (const calculator of ownPages) {
  const { name, language, path } = calculator;

  test(
    `a link to ${name} copied in ${language} opens with the same numbers for anybody, in either language`,
    { tag: calculator.device },
    async ({ page, context, browser, requests }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const open = await openCalculator(page, calculator);
      const hasMoney = (await open.currency.count()) > 0;
      const own = language === 'hu' ? 'HUF' : 'EUR';
      const other = language === 'hu' ? 'EUR' : 'HUF';
      const { typed, list, results, worked } = readersNumbers(calculator, hasMoney ? other : own);
      if (hasMoney) await open.currency.selectOption(other);
      if (list !== undefined) await open.list.fill(list.replaceAll(/^(?=\w)/gm, 'Titkos Saladus '));
      await open.type(typed);
      const texts = await open.texts();

      const panel = await open.open('share');
      if (list !== undefined) await panel.getByRole('checkbox').check();
      await panel.getByRole('button', { name: shareWords[language].copy, exact: true }).click();
      await expect(panel.getByText(shareWords[language].copied, { exact: true })).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await expect(panel.getByRole('textbox')).toHaveValue(link);
      expect(link).toContain(`/${path}#${name}=`);
      expect(link, 'without names').not.toMatch(/titkos|saladus/i);

      const somebody = await browser.newContext();
      const theirs = await somebody.newPage();
      await theirs.goto(link);
      const opened = new OpenCalculator(theirs, calculator);
      await opened.gives(results, worked);
      expect(await opened.texts()).toEqual(texts);
      if (hasMoney) await expect(opened.note).toHaveText(linkWords[language].notConverted[other]);

      // The way to the other language takes the numbers along.
      const there = inOtherLanguage(calculator);
      await theirs.locator(`header a[hreflang="${there.language}"]`).click();
      await expect(theirs).toHaveURL(new RegExp(`/${there.path}#${name}=`));
      const translated = new OpenCalculator(theirs, there);
      await translated.gives(results, worked);
      expect(await translated.texts()).toEqual(texts);
      if (hasMoney) await expect(translated.currency).toHaveValue(other);
      await somebody.close();
      expect(requests.map((request) => request.url()).join('\n')).not.toMatch(/titkos|saladus/i);
    },
  );
}

for (const [index, calculator] of ownPages.entries()) {
  const { name, language, path } = calculator;

  test(
    `a hostile or damaged link to ${name} in ${language} gives the defaults and a sentence`,
    { tag: calculator.device },
    async ({ page }) => {
      await page.goto(path);
      const open = new OpenCalculator(page, calculator);
      const served = { numbers: await open.numbers(), texts: await open.texts() };
      const own = language === 'hu' ? 'HUF' : 'EUR';
      const links = [
        [`${name}=${own},<img src=x onerror=alert(1)>,v1`, 'damaged'],
        [`${name}=${own},v99`, 'damaged'],
        [`${name}=${own},${open.names()[0] ?? ''}:1e999,v1`, 'damaged'],
        [`${name}=${'9'.repeat(20_000)}`, 'cut'],
      ] as const;
      // The links are the same in both languages: half of them in each.
      for (const [fragment, trouble] of links.filter((_, place) => place % 2 === index % 2)) {
        // From elsewhere, so that every link is opened anew.
        await page.goto('about:blank');
        await page.goto(`${path}#${fragment}`);
        await expect(open.note, fragment).toHaveText(linkWords[language][trouble]);
        await open.gives(served.numbers.results, served.numbers.worked);
        expect(await open.texts()).toEqual(served.texts);
        await expect(page.locator('img')).toHaveCount(0);
      }
    },
  );
}
