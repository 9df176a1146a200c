import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from '@playwright/test';
import type Axe from 'axe-core';

import { expect } from './siteTest.ts';

/** What is asked of every page: WCAG 2.2 AA, and what axe holds for good practice beyond it. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that colours decide: all that another scheme can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Asks axe about the page, or a part of it: everything in light, and the colours once more in dark. */
export async function expectNoViolation(page: Page, part = 'html'): Promise<void> {
  expect.soft(await violations(page, part, { type: 'tag', values: standards }), 'in light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violations(page, part, { type: 'rule', values: colourRules }), 'in dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function violations(page: Page, part: string, runOnly: Axe.RunOnly) {
  // Once for each page: it is large.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(
    async ([context, rules]) => {
      const { axe } = window as unknown as { axe: typeof Axe };
      // There are no frames, so nothing needs to look into them.
      const found = await axe.run(context, { runOnly: rules, resultTypes: ['violations'], iframes: false });
      return found.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
      }));
    },
    [part, runOnly] as const,
  );
}
