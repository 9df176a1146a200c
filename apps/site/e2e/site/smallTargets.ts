import type { Page } from '@playwright/test';

import { thumb } from './layoutFaults.ts';

/** What on a page is tapped outside running text and is smaller than a thumb. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.locator('a, button, select, input, textarea, summary').evaluateAll((targets, least) => {
    const inRunningText = (target: Element) => {
      if (!target.matches('a, .term')) return false;
      const block = target.closest('p, li, td, dd, h1, h2, h3, h4, nav, header, section');
      const rest = block?.cloneNode(true) as Element;
      for (const part of rest.querySelectorAll('a, code, .heard')) part.remove();
      return !rest.matches('nav, header, section') && /\p{L}/u.test(rest.textContent);
    };
    return targets
      .filter((target) => target.checkVisibility() && !target.matches('.skip') && !inRunningText(target))
      .flatMap((target) => {
        // A round button is as large as its label, and so is the choice of a file.
        const byLabel = target.matches('[type="radio"], [type="checkbox"], [type="file"]');
        const label = byLabel ? (target as HTMLInputElement).labels?.[0] : undefined;
        const { width, height } = (label ?? target).getBoundingClientRect();
        const size = `${Math.round(width)} × ${Math.round(height)}`;
        return Math.min(width, height) < least - 0.01 ? [`${size}: ${target.outerHTML.slice(0, 120)}`] : [];
      });
  }, thumb);
}
