import type { Page } from '@playwright/test';

import { calculators } from './calculator/calculators.ts';
import { OpenCalculator } from './calculator/openCalculator.ts';
import { pageKinds } from './site/pageKinds.ts';
import { expect, test } from './site/siteTest.ts';

test.use({ expectedMessages: [/status of 404/] });

/** How long the display font is held back: long enough for the page to be drawn without it. */
const delayMilliseconds = 800;

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

for (const { kind, path } of pageKinds) {
  test(`nothing moves when the display font comes late or the calculator wakes: ${kind}`, async ({
    page,
  }) => {
    await recordShifts(page);
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delayMilliseconds));
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check('600 1em Display'))).toBe(true);
    expect(await shifts(page), 'after the font').toEqual([]);

    const words = calculators.find(({ article }) => article.path === path);
    if (words === undefined) return;
    await new OpenCalculator(page, words).wake();
    await page.waitForTimeout(200);
    expect(await shifts(page), 'after the calculator').toEqual([]);
  });
}

async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const recorded: unknown[] = [];
    Object.assign(window, { recorded });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
        };
        const moved = sources.map(({ node, previousRect, currentRect }) => {
          const name = node instanceof Element ? node.outerHTML : node?.textContent;
          return `${name?.slice(0, 60) ?? ''} ${JSON.stringify(previousRect)} -> ${JSON.stringify(currentRect)}`;
        });
        recorded.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function shifts(page: Page): Promise<readonly Shift[]> {
  // Two frames, so that what was just laid out has been measured.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return page.evaluate(() => (window as unknown as { recorded: readonly Shift[] }).recorded);
}
