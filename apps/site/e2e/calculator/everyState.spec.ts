import { examinePage } from '../site/examinePage.ts';
import { expectNoViolation } from '../site/expectNoViolation.ts';
import { faults } from '../site/faults.ts';
import { forgetShifts, shifts } from '../site/layoutShifts.ts';
import { expect, test } from '../site/siteTest.ts';
import { OpenCalculator } from './openCalculator.ts';
import { ownPages } from './ownPages.ts';

const form = '.interactive';

for (const calculator of ownPages) {
  const { name, language, path, definition } = calculator;

  test(
    `nothing of ${name} in ${language} moves by itself, overlaps, sticks out or is too small to tap, and axe finds nothing, in any state`,
    { tag: calculator.device },
    async ({ page }) => {
      const open = new OpenCalculator(page, calculator);
      const looksRight = async (state: string) => {
        expect.soft(await faults(page, form), state).toEqual([]);
      };
      await test.step('as served', () => examinePage(page, path));

      await test.step('coming to life', async () => {
        await forgetShifts(page);
        await open.wake();
        expect.soft(await shifts(page), 'after the form has come to life').toEqual([]);
        await open.touch();
        expect.soft(await shifts(page), 'after its results have come to life').toEqual([]);
      });

      // The usual way of asking comes last, and stays.
      for (const variant of definition.declaration.variants?.toReversed() ?? []) {
        await test.step(`asked for ${variant}`, async () => {
          await open.variant(variant).check();
          await open.unfold();
          await looksRight(variant);
          await expectNoViolation(page, form);
        });
      }

      await open.openTools();
      for (const panel of open.panels) {
        await test.step(panel, async () => {
          await open.open(panel);
          await open.unfold();
          await looksRight(panel);
          await expectNoViolation(page, '.panel');
        });
      }

      await test.step('mistakes', async () => {
        await open.makeMistakes();
        await looksRight('mistakes');
        await expectNoViolation(page, form);
      });

      if (open.scale !== undefined) return;
      await test.step('long numbers', async () => {
        await open.type(Object.fromEntries(open.names().map((each) => [each, '99 999'])));
        await open.field(open.names()[0] ?? '').blur();
        await looksRight('long numbers');
      });
    },
  );
}
