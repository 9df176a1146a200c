import type { Page } from '@playwright/test';

import { articleCalculators } from './calculator/articleCalculators.ts';
import { OpenCalculator } from './calculator/openCalculator.ts';
import { ownPages } from './calculator/ownPages.ts';
import { pageKinds } from './site/pageKinds.ts';
import { expect, test } from './site/siteTest.ts';

test.use({ expectedMessages: [/status of 404/] });

/** How long the display font is held back: long enough for the page to be drawn without it. */
const delayMilliseconds = 800;

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Every kind of page, and every calculator: on its own page, and in its article where it has one. */
const places = [
  ...pageKinds
    .filter(({ path }) => !ownPages.some((own) => own.path === path))
    .map((each) => ({ ...each, tag: ['@phone'] })),
  ...ownPages.map(({ name, language, path, device }) => ({
    kind: `${name} (${language})`,
    path,
    tag: [device],
  })),
];

for (const { kind, path, tag } of places) {
  test(
    `nothing moves when the display font comes late or the calculator wakes: ${kind}`,
    { tag },
    async ({ page }) => {
      await recordShifts(page);
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, delayMilliseconds));
        await route.continue();
      });
      await page.goto(path, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => document.fonts.check('600 1em Display'))).toBe(true);
      expect(await shifts(page), 'after the font').toEqual([]);

      const calculator =
        ownPages.find((own) => own.path === path) ??
        articleCalculators.find((article) => article.path === path)?.calculator;
      if (calculator === undefined) return;
      const open = new OpenCalculator(page, calculator);
      await open.wake();
      expect(await shifts(page), 'after the form has come to life').toEqual([]);
      await open.touch();
      expect(await shifts(page), 'after its results have come to life').toEqual([]);
    },
  );
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
