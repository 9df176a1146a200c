import type { FourCategoriesWords } from '../../src/calculators/fourCategories/fourCategoriesWords.ts';
import { languages } from '../site/languages.ts';
import { expect, test } from '../site/siteTest.ts';
import { digits } from './digits.ts';
import { openCalculator } from './openCalculator.ts';
import { ownPage } from './ownPages.ts';

for (const { language } of languages) {
  const calculator = ownPage('FourCategories', language);

  test(`the borders between categories in ${language} are moved by keyboard, by dragging and by their fields`, async ({
    page,
  }) => {
    const open = await openCalculator(page, calculator);
    await open.touch();
    const slider = open.region.getByRole('slider').first();
    const field = open.field('marginBorder');
    const border = open.region.locator('.map .compared');
    const plain = async () => digits(await field.inputValue()).replaceAll(' ', '');
    const drawn = await border.getAttribute('d');

    await test.step('by keyboard', async () => {
      const before = await plain();
      await slider.focus();
      await page.keyboard.press('ArrowRight');
      await expect(slider).not.toHaveValue(before);
      await expect.poll(plain).toBe(await slider.inputValue());
      await expect(slider).toBeFocused();
      await expect(slider).toHaveAttribute('aria-valuetext', /\d/);
      await expect(border).not.toHaveAttribute('d', drawn ?? '');
      // Beyond the largest margin nobody is left.
      await page.keyboard.press('End');
      await expect(open.value).toHaveText('0%');
    });

    await test.step('by dragging', async () => {
      const box = await slider.boundingBox();
      if (box === null) throw new Error('there is no slider');
      const [middle, half] = [box.y + box.height / 2, box.x + box.width / 2];
      await page.mouse.move(box.x + box.width - 8, middle);
      await page.mouse.down();
      await page.mouse.move(half, middle, { steps: 5 });
      await page.mouse.up();
      const [value, most] = [Number(await slider.inputValue()), Number(await slider.getAttribute('max'))];
      expect(value / most).toBeGreaterThan(0.4);
      expect(value / most).toBeLessThan(0.6);
      await expect.poll(plain).toBe(String(value));
    });

    await test.step('by its field, and to the middle of the list', async () => {
      await field.fill('0');
      await expect(slider).toHaveValue('0');
      await open.button((calculator.words as FourCategoriesWords).suggest).click();
      await expect(slider).not.toHaveValue('0');
      await expect(field).not.toHaveValue('0');
    });
  });
}
