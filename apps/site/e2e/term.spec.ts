import { readFileSync } from 'node:fs';

import { languages, typeset } from '@monday-letter/locale';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';

import { glossaryWords } from '../src/i18n/glossaryWords.ts';
import { paths } from '../src/routes.ts';
import { glossarySchema } from '../src/schemas/glossarySchema.ts';
import { expectNoViolation } from './site/expectNoViolation.ts';
import { overTheEdge } from './site/overTheEdge.ts';
import { postIn } from './site/postIn.ts';
import { expect, test } from './site/siteTest.ts';

const glossary = glossarySchema.parse(
  parse(readFileSync(new URL('../../../content/glossary.yaml', import.meta.url), 'utf8')),
);

/** A term, and a post in which it is explained: not the first one there. */
const id = 'lorenz-curve';
const post = '2026-11-16-the-top-fifth';

const parts = (page: Page) => ({
  term: page.locator(`[popovertarget="term-${id}"]`),
  box: page.locator(`#term-${id}`),
});

for (const language of languages) {
  const { path } = postIn(post, language);
  const meaning = typeset(glossary[id]?.[language].meaning ?? '?', language);

  /** Presses the term, closes its meaning beside it, and goes on to the glossary. */
  const press = async (page: Page) => {
    const { term, box } = parts(page);
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
  };

  test(`a term in ${language} says what it means from keyboard and press, fits a narrow screen, breaks no line apart, and prints as the sentence has it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const { term, box } = parts(page);
    await test.step('from the keyboard', async () => {
      await term.focus();
      await page.keyboard.press('Enter');
      await expect(box).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(box.getByRole('link')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(box).toBeHidden();
      await expect(term).toBeFocused();
    });

    await test.step('on a narrow screen', async () => {
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
      expect(lines).not.toEqual([]);
      for (const count of lines) expect(Math.abs(count - Math.round(count))).toBeLessThan(0.1);
    });

    await test.step('on paper', async () => {
      await page.emulateMedia({ media: 'print' });
      await expect(box).toBeHidden();
      await expect(term).toBeVisible();
      await expect(term).toHaveCSS('text-decoration-line', 'none');
      await page.emulateMedia({ media: null });
      await page.keyboard.press('Escape');
    });

    await test.step('by a press', () => press(page));
  });

  test.describe(`without JavaScript in ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('a term says on a press what it means, leads on to the glossary, and closes beside it', async ({
      page,
    }) => {
      await page.goto(path);
      await press(page);
    });
  });
}
