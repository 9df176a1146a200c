import type { Locator, Page } from '@playwright/test';

import { articleCalculators, openInArticle } from './calculator/articleCalculators.ts';
import { hidden, partsOfArticle } from './site/hidden.ts';
import { expect, test } from './site/siteTest.ts';

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
