import type { Page } from '@playwright/test';

/** What an article with a calculator must show whatever the reader's wishes and the paper. */
export const partsOfArticle = [
  'h1',
  '.prose > p',
  '.live',
  '.stamp',
  '.calculator',
  'output',
  '.worked dd',
  '.bars li',
  '.sources li',
] as const;

/** Which parts of that kind cannot be seen; the absence of all of them is told too. */
export function hidden(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((elements) => {
    if (elements.length === 0) return ['there is none'];
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return (
        width > 0 &&
        height > 0 &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      );
    };
    return elements.filter((element) => !isSeen(element)).map(({ outerHTML }) => outerHTML);
  });
}
