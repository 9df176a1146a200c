import type { Page } from '@playwright/test';

import { brightness } from './brightness.ts';
import { doubleText, usualText } from './doubleText.ts';
import { expectNoViolation } from './expectNoViolation.ts';
import { display, facesOfDisplay } from './facesOf.ts';
import { openWithLateFont, shifts } from './layoutShifts.ts';
import { overTheEdge } from './overTheEdge.ts';
import { expect } from './siteTest.ts';
import { smallTargets } from './smallTargets.ts';

/** The widths of a phone and of a desk. */
const widths = [390, 1280];

/**
 * Opens a page and asks of it what is asked of all: nothing moves when the display font comes late, and no character
 * is missing in it; axe finds nothing, in light and in dark, on a phone and on a desk, and targets are as large as a
 * thumb; nothing goes over the edge of the narrowest phone, at twice the text either. The page is then as wide as
 * before.
 */
export async function examinePage(page: Page, path: string): Promise<void> {
  const size = page.viewportSize();
  await openWithLateFont(page, path);
  expect.soft(await page.evaluate(() => document.fonts.check('600 1em Display'))).toBe(true);
  expect.soft(await shifts(page), 'what moves when the font comes').toEqual([]);
  expect.soft(await facesOfDisplay(page), 'faces of what is set in the display face').toEqual([display]);

  const light = await brightness(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await brightness(page);
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(light.paper, 'light paper').toBeGreaterThan(230);
  expect.soft(light.ink, 'dark ink').toBeLessThan(60);
  expect.soft(dark.paper, 'dark paper').toBeLessThan(50);
  expect.soft(dark.ink, 'light ink').toBeGreaterThan(200);

  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    await expectNoViolation(page);
    expect.soft(await smallTargets(page), `targets smaller than a thumb at ${width} pixels`).toEqual([]);
    expect.soft(await overTheEdge(page), `over the edge at ${width} pixels`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await overTheEdge(page), 'over the edge at 320 pixels').toEqual([]);
  await doubleText(page);
  expect.soft(await overTheEdge(page), 'over the edge at 320 pixels and twice the text').toEqual([]);
  await usualText(page);
  if (size !== null) await page.setViewportSize(size);
}
