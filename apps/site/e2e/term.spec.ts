import type { Page } from '@playwright/test';

import { glossaryWords } from '../src/i18n/glossaryWords.ts';
import { paths } from '../src/routes.ts';
import { overTheEdge } from './site/overTheEdge.ts';
import { expectNoViolation } from './site/expectNoViolation.ts';
import { expect, test } from './site/siteTest.ts';

/** A post with terms in each language: the second one, as it stands there, and the beginning of what it means. */
const posts = [
  {
    language: 'hu',
    path: 'hu/valoban-a-felso-20-tart-el/',
    id: 'lorenz-curve',
    meaning: 'Azt rajzolja meg, hogy',
  },
  {
    language: 'et',
    path: 'et/kas-sind-toidab-ulemine-viiendik/',
    id: 'lorenz-curve',
    meaning: 'Joon, mis näitab,',
  },
] as const;

const parts = (page: Page, id: string) => ({
  term: page.locator(`[popovertarget="term-${id}"]`),
  box: page.locator(`#term-${id}`),
});

for (const { language, path, id, meaning } of posts) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`a term in ${language}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled });

      test('says on a press what it means, leads on to the glossary, and closes beside it', async ({
        page,
      }) => {
        await page.goto(path);
        const { term, box } = parts(page, id);
        await expect(box).toBeHidden();
        await term.click();
        await expect(box).toBeVisible();
        await expect(box).toContainText(meaning);
        await page.locator('h1').click();
        await expect(box).toBeHidden();
        await term.click();
        await box.getByRole('link', { name: glossaryWords[language].short }).click();
        await expect(page).toHaveURL(new RegExp(`${paths.glossary(language)}#${id}$`));
        await expect(page.locator(`#${id}`)).toBeInViewport();
      });
    });
  }

  test(`a term in ${language} opens, leads on and closes from the keyboard`, async ({ page }) => {
    await page.goto(path);
    const { term, box } = parts(page, id);
    await term.focus();
    await page.keyboard.press('Enter');
    await expect(box).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(box.getByRole('link')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
    await expect(term).toBeFocused();
  });

  test(`a term in ${language} fits a narrow screen, breaks no line apart, and axe finds nothing in it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const { term, box } = parts(page, id);
    await term.click();
    expect(await overTheEdge(page)).toEqual([]);
    const { y, height } = (await box.boundingBox()) ?? { y: 0, height: 0 };
    expect(Math.round(y + height)).toBe(640);
    await expectNoViolation(page);
    // Lines of a paragraph with a term are as far apart as those of any other.
    const lines = await page.locator('.prose > p:has(.term)').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const { height: tall } = paragraph.getBoundingClientRect();
        return tall / parseFloat(getComputedStyle(paragraph).lineHeight);
      }),
    );
    for (const count of lines) expect(Math.abs(count - Math.round(count))).toBeLessThan(0.1);
  });

  test(`a term in ${language} prints as the sentence has it`, async ({ page }) => {
    await page.goto(path);
    const { term, box } = parts(page, id);
    await term.click();
    await page.emulateMedia({ media: 'print' });
    await expect(box).toBeHidden();
    await expect(term).toBeVisible();
    await expect(term).toHaveCSS('text-decoration-line', 'none');
  });
}
