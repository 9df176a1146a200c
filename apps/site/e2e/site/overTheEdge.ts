import type { Page } from '@playwright/test';

/** What sticks out of the page sideways, the first few; what scrolls in a frame of its own does not. */
export function overTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const hasFrame = (element: Element) => element.parentElement?.closest('[tabindex="0"], svg');
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (right > clientWidth + 0.5 || left < -0.5) && element.checkVisibility() && !hasFrame(element);
    });
    const shown = out.slice(0, 8).map((element) => {
      const { left, right } = element.getBoundingClientRect();
      return `${Math.round(left)}–${Math.round(right)}: ${element.outerHTML.slice(0, 120)}`;
    });
    return scrollWidth > clientWidth
      ? [`the page is ${scrollWidth} wide in ${clientWidth}`, ...shown]
      : shown;
  });
}
