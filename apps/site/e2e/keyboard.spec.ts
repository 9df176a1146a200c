import type { Page } from '@playwright/test';

import { calculators } from './calculator/calculators.ts';
import { OpenCalculator } from './calculator/openCalculator.ts';
import { languages, otherThan } from './site/languages.ts';
import { expect, test } from './site/siteTest.ts';
import { tied } from './site/tied.ts';

/** What has the focus, and whether a sighted reader can tell. */
interface Focused {
  readonly name: string;
  /** Its place in the order of the document. */
  readonly place: number;
  readonly outlined: boolean;
  readonly uncovered: boolean;
}

for (const site of languages) {
  const words = calculators.find(({ language }) => language === site.language);
  if (words === undefined) continue;

  test(`the Tab key leads through the article in ${site.language} in order, always in sight`, async ({
    page,
  }) => {
    await page.goto(site.article.path);
    const stops: Focused[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (stop === null) break;
      if (stop.name.startsWith(words.labels.annualPurchases)) {
        await expect(new OpenCalculator(page, words).currency).toBeEnabled();
      }
      stops.push(stop);
      expect(stops.length, 'the keyboard gets out of the page again').toBeLessThan(120);
    }
    const names = stops.map(({ name }) => name);
    expect(names.slice(0, 5)).toEqual([
      site.skip,
      site.name,
      site.posts,
      site.follow,
      otherThan(site).ownName,
    ]);
    const fields = [...Object.values(words.labels), words.currency.label];
    const first = names.findIndex((name) => name.startsWith(words.labels.annualPurchases));
    expect(first).toBeGreaterThan(5);
    for (const [index, label] of fields.entries())
      expect(names[first + index]).toMatch(new RegExp(`^${label}`));
    expect(names.slice(-4, -1)).toEqual(site.feeds.map(({ link }) => link));

    const places = stops.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(stops.filter(({ outlined }) => !outlined)).toEqual([]);
    expect(stops.filter(({ uncovered }) => !uncovered)).toEqual([]);
  });

  test(`the skip link in ${site.language} leads past the navigation`, async ({ page }) => {
    await page.goto(site.article.path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test(`the calculator in ${site.language} works by keyboard alone`, async ({ page }) => {
    await page.goto(site.article.path);
    const calculator = new OpenCalculator(page, words);
    const purchases = calculator.field('annualPurchases');
    while (!(await purchases.evaluate((input) => input === document.activeElement))) {
      await page.keyboard.press('Tab');
    }
    await expect(purchases).toBeEditable();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('500000');
    await calculator.shows(words.edited);

    await page.keyboard.press('Control+A');
    await page.keyboard.type('12.345');
    const answer = calculator.region.getByRole('button', { name: tied(words.problems.readings[0]) });
    await expect(answer).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(answer).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(purchases).toBeFocused();
    await expect(purchases).toHaveValue(tied('12~345'));
    for (let tabs = 0; tabs < 4; tabs++) await page.keyboard.press('Tab');
    await expect(calculator.currency).toBeFocused();
    await page.keyboard.press(words.currency.other === 'EUR' ? 'ArrowDown' : 'ArrowUp');
    await expect(calculator.noteSaying(words.currency.notConverted)).toBeVisible();
  });
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
      outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      uncovered: top !== null && top !== undefined && (element.contains(top) || top.contains(element)),
    };
  });
}
