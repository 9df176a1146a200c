import type { CDPSession, Page } from '@playwright/test';

import { articleCalculators, openInArticle } from './calculator/articleCalculators.ts';
import { languages } from './site/languages.ts';
import { pageKinds } from './site/pageKinds.ts';
import { expect, test } from './site/siteTest.ts';

test.use({ expectedMessages: [/status of 404/] });

/** The one face that headings and results are drawn with: any other would mean that a character is missing. */
const display = 'Fraunces SemiBold';

/** Everything set in it. */
const headings = 'h1, h1 *, h2:not(.overline), h2 *, h3:not(.dateline), h3 *, .name, .display, .post-list a';

test('headings on every kind of page are set in the display face to the last character', async ({ page }) => {
  for (const { path } of pageKinds) {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    expect(await facesOf(page, headings), path).toEqual([display]);
  }
});

for (const article of articleCalculators) {
  test(`results in ${article.language} are set in the display face to the last character`, async ({
    page,
  }) => {
    const calculator = await openInArticle(page, article);
    await page.evaluate(() => document.fonts.ready);
    expect(await facesOf(page, 'output')).toEqual([display]);
    await calculator.currency.selectOption(article.numbers.currency.other);
    // Every digit, the separators, and an amount small enough for cents.
    for (const purchases of ['1 234 567 890', '9 876 543', '12,3']) {
      await calculator.field('annualPurchases').fill(purchases);
      expect(await facesOf(page, 'output'), purchases).toEqual([display]);
    }
  });
}

test('body text is left to the reader’s own faces', async ({ page }) => {
  for (const { article } of languages) {
    await page.goto(article.path);
    expect(await facesOf(page, '.prose > p')).not.toContain(display);
  }
});

/** The families that a page's texts are really drawn with. */
async function facesOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  expect(nodeIds.length, selector).toBeGreaterThan(0);
  const families = await Promise.all(nodeIds.map((nodeId) => familiesOf(session, nodeId)));
  await session.detach();
  return [...new Set(families.flat())];
}

async function familiesOf(session: CDPSession, nodeId: number): Promise<string[]> {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}
