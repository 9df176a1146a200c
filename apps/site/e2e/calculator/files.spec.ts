import { readFile } from 'node:fs/promises';

import type { Download, Page } from '@playwright/test';

import { words as estonianShare } from '../../src/calculators/panels/share/words.et.ts';
import { words as hungarianShare } from '../../src/calculators/panels/share/words.hu.ts';
import { expect, test } from '../site/siteTest.ts';
import { openCalculator } from './openCalculator.ts';
import { ownPages } from './ownPages.ts';
import { readersNumbers } from './readersNumbers.ts';

const shareWords = { hu: hungarianShare, et: estonianShare };

for (const calculator of ownPages) {
  const { name, language, words, definition } = calculator;
  const says = shareWords[language];

  test(
    `${name} in ${language} goes out as a table for Excel, as pictures, and on one sheet of paper`,
    { tag: calculator.device },
    async ({ page }) => {
      await page.addInitScript(() => {
        window.print = () => undefined;
      });
      const { typed, list, results, worked } = readersNumbers(calculator);
      const open = await openCalculator(page, calculator);
      if (list !== undefined) await open.list.fill(list.replace(/^A/, '=A'));
      await open.type(typed);
      await open.gives(results, worked);
      const panel = await open.open('share');
      const press = (label: string) => panel.getByRole('button', { name: label, exact: true }).click();

      await test.step('the table', async () => {
        const file = await saved(page, () => press(says.csv));
        await expect(panel.getByRole('status')).toHaveText(says.saved(file.name));
        expect(file.name).toMatch(/^[a-z0-9-]+-\d{4}-\d{2}-\d{2}\.csv$/);
        expect(file.text.startsWith('\uFEFF')).toBe(true);
        expect(file.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const rows = file.text
          .slice(1)
          .trimEnd()
          .split('\r\n')
          .map((row) => row.split(';'));
        const rowOf = (label: string | undefined) =>
          rows.find(([cell, value]) => cell === label && value !== undefined) ?? [];
        for (const [field, text] of Object.entries(typed))
          expect(rowOf(words.parameters[field]?.label)[1], field).toBe(text.replaceAll('\u00A0', ''));
        const { hero, beside } = definition.declaration;
        for (const [index, result] of [hero, beside].entries())
          expect(rowOf(words.results[result])[1]).toBe(results[index]?.replaceAll(/[ %]/g, ''));
        if (list !== undefined) expect(rowOf("'=A")[1]).toBe(list.split(/\s/)[1]);
        expect(rows.flat().filter((cell) => /^[=+@]|^-\D/.test(cell))).toEqual([]);
        expect(rows.flat().filter((cell) => /^-?\d+\.\d+$/.test(cell))).toEqual([]);
      });

      await test.step('the pictures', async () => {
        const buttons = panel.getByRole('button', { name: says.svg });
        await expect(buttons).toHaveCount(await open.outcome.locator('ul.bars, svg.chart').count());
        for (const button of await buttons.all()) {
          const file = await saved(page, () => button.click());
          expect(file.name).toMatch(/^[a-z0-9-]+-\d{4}-\d{2}-\d{2}\.svg$/);
          const found = await page.evaluate((text) => {
            const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
            const root = picture.documentElement;
            return {
              root: root.nodeName,
              broken: picture.querySelector('parsererror')?.textContent ?? null,
              text: root.textContent,
              foreign: picture.querySelectorAll('script, image, foreignObject, [href]').length,
            };
          }, file.text);
          expect(found).toMatchObject({ root: 'svg', broken: null, foreign: 0 });
          expect(found.text).toContain(words.title);
          expect(file.text).not.toMatch(/var\(|NaN|undefined/);
        }
      });

      await test.step('the sheet', async () => {
        await press(says.print);
        await page.emulateMedia({ media: 'print' });
        await expect(open.region).toHaveClass(/alone/);
        await expect(page.getByRole('navigation').first()).toBeHidden();
        await expect(open.value).toBeVisible();
        // The headline of the page stays behind, so the calculator's own title is there for the eye as well.
        await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
        const title = open.region.locator(`#${name}-title`);
        await expect(title).toHaveText(words.title);
        await expect(title).toHaveCSS('clip-path', 'none');
        expect((await title.boundingBox())?.width).toBeGreaterThan(200);
        expect(await pages(page)).toBe(1);
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        await expect(open.region).not.toHaveClass(/alone/);
        await page.emulateMedia({ media: null });
        await expect(page.getByRole('navigation').first()).toBeVisible();
      });
    },
  );
}

/** A file that a press hands to the reader. */
async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download'),
    press(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** How many sheets the page takes. */
async function pages(page: Page): Promise<number> {
  const sheets = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return sheets.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
