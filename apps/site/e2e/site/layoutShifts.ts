import type { Page } from '@playwright/test';

/** What moved without a reader's doing. */
export interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** From the next page on remembers what moves. */
export async function recordShifts(page: Page): Promise<void> {
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

/** Opens a page whose display font comes only when it has been drawn without, and remembers what moves in it from then on. */
export async function openWithLateFont(page: Page, path: string): Promise<void> {
  await recordShifts(page);
  let comes = () => {};
  const font = new Promise<void>((resolve) => (comes = resolve));
  await page.route('**/*.woff2', async (route) => {
    await font;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const drawn = (list: PerformanceObserverEntryList) => {
          if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
        };
        new PerformanceObserver(drawn).observe({ type: 'paint', buffered: true });
      }),
  );
  await frames(page);
  comes();
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready);
}

/** What has moved in a page that was opened while it was recorded. */
export async function shifts(page: Page): Promise<readonly Shift[]> {
  await frames(page);
  return page.evaluate(() => (window as unknown as { recorded: readonly Shift[] }).recorded);
}

/** From here on only what moves from now. */
export async function forgetShifts(page: Page): Promise<void> {
  await frames(page);
  await page.evaluate(() => {
    (window as unknown as { recorded: Shift[] }).recorded.length = 0;
  });
}

/** Waits two frames, so that what was just laid out has been measured. */
async function frames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
