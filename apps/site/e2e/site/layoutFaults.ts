import type { Page } from '@playwright/test';

/** The least that a thumb hits, in CSS pixels. */
export const thumb = 44;

/**
 * What is drawn wrongly in a part of the page: texts and controls that lie on each other, and targets that a thumb
 * misses. Links in running text are as high as their text.
 */
export function layoutFaults(page: Page, part: string): Promise<string[]> {
  return page.locator(part).evaluate((root, least) => {
    interface Piece {
      readonly of: Element;
      readonly what: string;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      element !== root &&
      (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
    const isDrawn = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !isClipped(element);
    const inFrame = (element: Element, { left, right, top, bottom }: DOMRect) => {
      const frame = element.parentElement?.closest('[tabindex="0"]')?.getBoundingClientRect();
      return {
        left: Math.max(left, frame?.left ?? left),
        right: Math.min(right, frame?.right ?? right),
        top: Math.max(top, frame?.top ?? top),
        bottom: Math.min(bottom, frame?.bottom ?? bottom),
      };
    };
    const pieces: Piece[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const of = text.parentElement;
      const words = text.nodeValue?.trim() ?? '';
      // Numbers on the map stand on their dots, and dots may touch.
      if (of === null || words === '' || of.closest('select, textarea, .map g, title, desc') !== null)
        continue;
      if (!isDrawn(of)) continue;
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) {
        const { left, right, top, bottom } = inFrame(of, box);
        // A line's box is higher than its letters.
        const air = (bottom - top) / 5;
        pieces.push({ of, what: words.slice(0, 60), left, right, top: top + air, bottom: bottom - air });
      }
    }
    const controls = [...root.querySelectorAll('input, select, textarea, button, summary')].filter(isDrawn);
    for (const of of controls) {
      if (of.matches('input, select, textarea')) {
        pieces.push({ of, what: of.outerHTML.slice(0, 90), ...inFrame(of, of.getBoundingClientRect()) });
      }
    }
    const faults = pieces.flatMap((one, index) =>
      pieces
        .slice(index + 1)
        .filter(
          (other) =>
            one.of !== other.of &&
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
        )
        .map((other) => `on each other: ${one.what} | ${other.what}`),
    );
    for (const control of controls) {
      const box = control.getBoundingClientRect();
      const isTicked = control.matches('[type="radio"], [type="checkbox"]');
      const target = (isTicked && control.closest('label')?.getBoundingClientRect()) || box;
      if (Math.min(target.width, target.height) < least - 0.01)
        faults.push(
          `${Math.round(target.width)} × ${Math.round(target.height)} is too small: ${control.outerHTML.slice(0, 120)}`,
        );
    }
    return faults.slice(0, 10);
  }, thumb);
}
