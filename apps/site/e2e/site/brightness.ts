import type { Page } from '@playwright/test';

/** How bright the page's paper and ink are, from 0 to 255. */
export function brightness(page: Page): Promise<{ readonly paper: number; readonly ink: number }> {
  return page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    const mean = (text: string) => {
      const [red = NaN, green = NaN, blue = NaN] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return (red + green + blue) / 3;
    };
    return { paper: mean(backgroundColor), ink: mean(color) };
  });
}
