import type { Locator } from '@playwright/test';

import { calculators } from './calculator/calculators.ts';
import { OpenCalculator } from './calculator/openCalculator.ts';
import { expect, test } from './site/siteTest.ts';

test.use({ javaScriptEnabled: false });

for (const words of calculators) {
  test(`without JavaScript the article in ${words.language} is complete, with the author’s example`, async ({
    page,
    requests,
  }) => {
    await page.goto(words.article.path);
    await expect(
      page.getByRole('heading', { level: 1, name: words.article.title, exact: true }),
    ).toBeVisible();
    await expect(page.getByText(words.withoutScript, { exact: true })).toBeVisible();
    const calculator = new OpenCalculator(page, words);
    await expect(calculator.region).toBeVisible();
    await expect(calculator.value).toBeVisible();
    await calculator.shows(words.example);
    for (const name of ['annualPurchases', 'margin', 'retention', 'discount'] as const) {
      await expect(calculator.field(name)).not.toBeEditable();
      await expect(calculator.field(name)).not.toHaveValue('');
    }
    await expect(calculator.currency).toBeDisabled();
    expect(await overlapping(page.locator('.interactive'))).toEqual([]);
    expect(requests.filter((request) => request.resourceType() === 'script')).toEqual([]);
  });
}

/** Pairs of texts inside an element that lie on each other. */
function overlapping(inside: Locator): Promise<string[]> {
  return inside.evaluate((root) => {
    const texts = [...root.querySelectorAll('*')].filter(
      (element) =>
        element.checkVisibility() &&
        element.getAttribute('role') !== 'status' &&
        (element instanceof HTMLInputElement ||
          element instanceof HTMLSelectElement ||
          (element.children.length === 0 && element.textContent.trim() !== '')),
    );
    const outside = (element: Element) => element.closest('select') === null || element.matches('select');
    const boxes = texts.filter(outside).map((element) => ({ element, box: element.getBoundingClientRect() }));
    return boxes.flatMap(({ element, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            !element.contains(other.element) &&
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
        )
        .map((other) => `${element.outerHTML} | ${other.element.outerHTML}`),
    );
  });
}
