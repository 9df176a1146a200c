import type { Page } from '@playwright/test';

import { doubleText, usualText } from './doubleText.ts';
import { layoutFaults } from './layoutFaults.ts';
import { overTheEdge } from './overTheEdge.ts';

/** The narrowest phone, a usual one, and a desk. */
const widths = [320, 390, 1280];

/** What of a part of the page is drawn wrongly at any width, at the usual size of text and at twice that. */
export async function faults(page: Page, part: string): Promise<string[]> {
  const size = page.viewportSize();
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    for (const [text, set] of [
      ['usual', usualText],
      ['double', doubleText],
    ] as const) {
      await set(page);
      const [out, wrong] = await Promise.all([overTheEdge(page), layoutFaults(page, part)]);
      found.push(...[...out, ...wrong].map((fault) => `${width} pixels, ${text} text: ${fault}`));
    }
    await usualText(page);
  }
  if (size !== null) await page.setViewportSize(size);
  return found;
}
