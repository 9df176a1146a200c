import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect } from './siteTest.ts';

/** What is asked of every page: WCAG 2.2 AA, and what axe holds for good practice beyond it. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that colours decide: all that another scheme can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Asks axe about the page, or a part of it: everything in light, and the colours once more in dark. */
export async function expectNoViolation(page: Page, part = 'html'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(axe(page, part).withTags(standards)), 'in light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(axe(page, part).withRules(colourRules)), 'in dark').toEqual([]);
}

function axe(page: Page, part: string): AxeBuilder {
  // There are no frames, so nothing needs the slower way that looks into them.
  return new AxeBuilder({ page }).include(part).setLegacyMode(true);
}

async function violations(builder: AxeBuilder) {
  const { violations } = await builder.analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
  }));
}
