import type { Page } from '@playwright/test';

/** As the reader's browser does when it is set to twice the usual text. */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

/** The usual text again. */
export async function usualText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
}
