import type { Page } from '@playwright/test';

import { siteWords } from '../src/i18n/siteWords.ts';
import { articleCalculators, OpenInArticle } from './calculator/articleCalculators.ts';
import { otherThan } from './site/languages.ts';
import { expect, test } from './site/siteTest.ts';
import { tied } from './site/tied.ts';

/** What has the focus, and whether a sighted reader can tell. */
interface Focused {
  readonly name: string;
  /** Its place in the order of the document. */
  readonly place: number;
  /** In a calculator, where alone a name means a field: the letter may explain the same word. */
  readonly inForm: boolean;
  readonly outlined: boolean;
  readonly uncovered: boolean;
}

for (const article of articleCalculators) {
  const { site, words, numbers } = article;
  const { shell } = article.calculator;

  test(`the Tab key leads through the article in ${article.language} in order, always in sight`, async ({
    page,
  }) => {
    await page.goto(site.article.path);
    const stops: Focused[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (stop === null) break;
      if (stop.name.startsWith(words.parameters.annualPurchases.label)) {
        await expect(new OpenInArticle(page, article).button(shell.reset)).toBeEnabled();
      }
      stops.push(stop);
      expect(stops.length, 'the keyboard gets out of the page again').toBeLessThan(120);
    }
    const names = stops.map(({ name }) => name);
    const top = await said(page, 'header');
    expect(top).toEqual(expect.arrayContaining([site.name, otherThan(site).ownName]));
    expect(names.slice(0, top.length + 1)).toEqual([site.skip, ...top]);
    const bottom = await said(page, 'footer');
    const { followSteps, feeds } = siteWords[site.language];
    expect(bottom.slice(0, 2)).toEqual([followSteps, feeds.rss]);
    expect(names.slice(-bottom.length)).toEqual(bottom);
    const fields = new OpenInArticle(page, article)
      .names()
      .map((name) => words.parameters[name as 'margin'].label);
    // Each field with its period and its tool, then the currency, and at the end what else can be done.
    const labels = [...fields, shell.currency];
    const found = stops
      .filter(({ inForm }) => inForm)
      .map(({ name }) => labels.find((label) => name.startsWith(`${label} `) || name === label));
    expect([...new Set(found)].filter((label) => label !== undefined)).toEqual(labels);
    const tools = [...Object.values(shell.panels), shell.reset];
    expect(names.filter((name) => tools.includes(name))).toEqual(tools);

    const places = stops.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(stops.filter(({ outlined }) => !outlined)).toEqual([]);
    expect(stops.filter(({ uncovered }) => !uncovered)).toEqual([]);
  });

  test(
    `the skip link in ${article.language} leads past the navigation, and the calculator works by keyboard alone`,
    { tag: '@desktop' },
    async ({ page }) => {
      await page.goto(site.article.path);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);

      const calculator = new OpenInArticle(page, article);
      const purchases = calculator.field('annualPurchases');
      while (!(await purchases.evaluate((input) => input === document.activeElement))) {
        await page.keyboard.press('Tab');
      }
      await expect(purchases).toBeEditable();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('500000');
      await calculator.shows(numbers.edited);

      await page.keyboard.press('Control+A');
      await page.keyboard.type('12.345');
      const answer = calculator.button(shell.readAs(tied('12~345')));
      await expect(answer).toBeVisible();
      // The period stands between a number and what is said about it.
      await page.keyboard.press('Tab');
      await expect(calculator.period('annualPurchases')).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(answer).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(purchases).toBeFocused();
      await expect(purchases).toHaveValue(tied('12~345'));
      while (!(await calculator.currency.evaluate((select) => select === document.activeElement))) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press(numbers.currency.other === 'EUR' ? 'ArrowDown' : 'ArrowUp');
      await expect(calculator.noteSaying(shell.currencyChanged)).toBeVisible();
    },
  );
}

/** What can be pressed in a part of the page, in its order. */
async function said(page: Page, part: 'header' | 'footer'): Promise<string[]> {
  const texts = await page
    .locator(`body > ${part}`)
    .locator('a, button, summary')
    .filter({ visible: true })
    .allTextContents();
  return texts.map((text) => text.trim());
}

/** The element with the focus; null when the focus has left the page. */
function focused(page: Page): Promise<Focused | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const label = (element as HTMLInputElement).labels?.[0];
    const box = element.getClientRects()[0];
    const top = box && document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    return {
      name: (label?.textContent ?? element.getAttribute('aria-label') ?? element.textContent).trim(),
      place: [...document.querySelectorAll('*')].indexOf(element),
      inForm: element.closest('.calculator') !== null,
      outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      uncovered: top !== null && top !== undefined && (element.contains(top) || top.contains(element)),
    };
  });
}
