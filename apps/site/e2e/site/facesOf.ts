import type { CDPSession, Page } from '@playwright/test';

/** The one face that headings and results are drawn with: any other would mean that a character is missing. */
export const display = 'Fraunces SemiBold';

/** The families that some elements' own texts are really drawn with. */
export async function facesOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  if (nodeIds.length === 0) throw new RangeError(`facesOf: there is no ${selector}`);
  const families = await Promise.all(nodeIds.map((nodeId) => familiesOf(session, nodeId)));
  await session.detach();
  return [...new Set(families.flat())];
}

/**
 * The families of everything on a page that is to be set in the display face: each heading but those that are marked
 * as plain, and whatever its style sets in it.
 */
export async function facesOfDisplay(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const isHeading = element.matches('h1, h2:not(.overline), h3:not(.dateline)');
      const isSet = getComputedStyle(element).fontFamily.startsWith('Display');
      if (isHeading || isSet) element.dataset['display'] = '';
    }
  });
  return facesOf(page, '[data-display]');
}

async function familiesOf(session: CDPSession, nodeId: number): Promise<string[]> {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}
