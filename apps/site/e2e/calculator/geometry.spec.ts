import type { Page } from '@playwright/test';

import { doubleText, usualText } from '../site/doubleText.ts';
import { layoutFaults } from '../site/layoutFaults.ts';
import { overTheEdge } from '../site/overTheEdge.ts';
import { expect, test } from '../site/siteTest.ts';
import { OpenCalculator } from './openCalculator.ts';
import { ownPages } from './ownPages.ts';

/** The narrowest phone, a usual one, and a desk. */
const widths = [320, 390, 1280];

for (const calculator of ownPages) {
  const { name, language, path } = calculator;

  test(
    `nothing of ${name} in ${language} overlaps, sticks out or is too small to tap, in any state`,
    { tag: '@phone' },
    async ({ page }) => {
      await page.goto(path);
      const open = new OpenCalculator(page, calculator);
      expect(await faults(page), 'as served').toEqual([]);
      await open.wake();
      await open.touch();
      await open.openTools();
      for (const panel of open.panels) {
        await open.open(panel);
        await open.unfold();
        expect(await faults(page), panel).toEqual([]);
      }
      await open.makeMistakes();
      expect(await faults(page), 'mistakes').toEqual([]);
      if (open.scale !== undefined) return;
      await open.type(Object.fromEntries(open.names().map((each) => [each, '99 999'])));
      await open.field(open.names()[0] ?? '').blur();
      expect(await faults(page), 'long numbers').toEqual([]);
    },
  );
}

/** What is wrong at any width, at the usual size of text and at twice that. */
async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    for (const [size, set] of [
      ['usual', usualText],
      ['double', doubleText],
    ] as const) {
      await set(page);
      for (const fault of [...(await overTheEdge(page)), ...(await layoutFaults(page, '.interactive'))])
        found.push(`${width} pixels, ${size} text: ${fault}`);
    }
    await usualText(page);
  }
  return found;
}
