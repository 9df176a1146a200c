import type { Locator, Page } from '@playwright/test';

import { articleCalculators, openInArticle } from './calculator/articleCalculators.ts';
import { hidden, partsOfArticle } from './site/hidden.ts';
import { pageKinds } from './site/pageKinds.ts';
import { expect, test } from './site/siteTest.ts';

test.use({ expectedMessages: [/status of 404/] });

test('every kind of page is light paper with dark ink, or the other way round for who wants it', async ({
  page,
}) => {
  for (const { path } of pageKinds) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    const light = await brightness(page);
    expect(light.paper, `light paper of ${path}`).toBeGreaterThan(230);
    expect(light.ink, `dark ink of ${path}`).toBeLessThan(60);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await brightness(page);
    expect(dark.paper, `dark paper of ${path}`).toBeLessThan(50);
    expect(dark.ink, `light ink of ${path}`).toBeGreaterThan(200);
  }
});

for (const article of articleCalculators) {
  for (const [wish, media] of [
    ['less motion', { reducedMotion: 'reduce' }],
    ['colours of their own', { forcedColors: 'active' }],
  ] as const) {
    test(`a reader in ${article.language} who wants ${wish} misses nothing`, async ({ page }) => {
      await page.emulateMedia(media);
      const calculator = await openInArticle(page, article);
      await calculator.touch();
      await calculator.field('annualPurchases').fill('500000');
      await calculator.shows(article.numbers.edited);
      expect(await flashes(calculator.value)).toBe(!('reducedMotion' in media));
      for (const part of [...partsOfArticle, '#follow a']) expect(await hidden(page, part), part).toEqual([]);
      expect(await invisibleBars(page)).toEqual([]);
      await calculator.field('retention').fill('120');
      await calculator.field('retention').blur();
      await expect(calculator.underneath('retention')).toBeVisible();
    });
  }
}

/** Whether a change is shown by a movement. */
function flashes(element: Locator): Promise<boolean> {
  return element.evaluate((output) => getComputedStyle(output).animationName !== 'none');
}

/** How bright the page's paper and ink are, from 0 to 255. */
function brightness(page: Page): Promise<{ paper: number; ink: number }> {
  return page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    const mean = (text: string) => {
      const [red = NaN, green = NaN, blue = NaN] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return (red + green + blue) / 3;
    };
    return { paper: mean(backgroundColor), ink: mean(color) };
  });
}

/** Bars in the colour of what lies behind them. */
function invisibleBars(page: Page): Promise<string[]> {
  return page.locator('.bars svg').evaluateAll((bars) =>
    bars
      .filter((bar) => {
        const form = bar.closest('.calculator');
        const rect = bar.querySelector(':scope > rect');
        if (form === null || rect === null) return true;
        const paper = getComputedStyle(form).backgroundColor;
        const { fill, stroke } = getComputedStyle(rect);
        const drawn = fill.startsWith('url(') ? getComputedStyle(bar).color : fill;
        return (
          rect.getBoundingClientRect().width < 1 ||
          (drawn === paper && (stroke === 'none' || stroke === paper))
        );
      })
      .map((bar) => bar.outerHTML),
  );
}
