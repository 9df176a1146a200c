import type { Page } from '@playwright/test';

import { calculators } from './calculator/calculators.ts';
import { openCalculator } from './calculator/openCalculator.ts';
import { pageKinds } from './site/pageKinds.ts';
import { expect, test } from './site/siteTest.ts';

test.use({ expectedMessages: [/status of 404/] });

test('a reader who wants it dark gets dark paper and light ink on every kind of page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const { path } of pageKinds) {
    await page.goto(path);
    const { paper, ink } = await brightness(page);
    expect(paper, `paper of ${path}`).toBeLessThan(50);
    expect(ink, `ink of ${path}`).toBeGreaterThan(200);
  }
});

test('a reader who wants it light gets light paper and dark ink on every kind of page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  for (const { path } of pageKinds) {
    await page.goto(path);
    const { paper, ink } = await brightness(page);
    expect(paper, `paper of ${path}`).toBeGreaterThan(230);
    expect(ink, `ink of ${path}`).toBeLessThan(60);
  }
});

for (const words of calculators) {
  for (const [wish, media] of [
    ['less motion', { reducedMotion: 'reduce' }],
    ['colours of their own', { forcedColors: 'active' }],
  ] as const) {
    test(`a reader in ${words.language} who wants ${wish} misses nothing`, async ({ page }) => {
      await page.emulateMedia(media);
      const calculator = await openCalculator(page, words);
      await calculator.field('annualPurchases').fill('500000');
      await calculator.shows(words.edited);
      for (const part of [
        'h1',
        '.calculator',
        'output',
        '.worked dd',
        '.bars li',
        '.live',
        '.stamp',
        '#follow a',
      ]) {
        for (const each of await page.locator(part).all()) await expect(each).toBeVisible();
      }
      expect(await invisibleBars(page)).toEqual([]);
      await calculator.field('retention').fill('120');
      await calculator.field('retention').blur();
      await expect(await calculator.problemOf('retention')).toBeVisible();
    });
  }
}

test('a changed result flashes, but not for a reader who wants less motion', async ({ page }) => {
  for (const [reducedMotion, moves] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    for (const words of calculators) {
      const calculator = await openCalculator(page, words);
      await calculator.field('annualPurchases').fill('500000');
      await calculator.shows(words.edited);
      const animation = await calculator.value.evaluate((output) => getComputedStyle(output).animationName);
      expect(animation !== 'none', `with ${reducedMotion}`).toBe(moves);
    }
  }
});

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
