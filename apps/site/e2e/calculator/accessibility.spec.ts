import { expectNoViolation } from '../site/expectNoViolation.ts';
import { test } from '../site/siteTest.ts';
import { OpenCalculator } from './openCalculator.ts';
import { ownPages } from './ownPages.ts';

for (const calculator of ownPages) {
  const { name, language, path } = calculator;

  test(
    `axe finds nothing on the page of ${name} in ${language}, whatever state it is in`,
    { tag: '@phone' },
    async ({ page }) => {
      await page.goto(path);
      await expectNoViolation(page);

      const open = new OpenCalculator(page, calculator);
      await open.wake();
      await open.touch();
      await open.openTools();
      for (const panel of open.panels) {
        await open.open(panel);
        await open.unfold();
        await expectNoViolation(page, '.panel');
      }
      await open.makeMistakes();
      await open.open(open.panels[0] ?? 'share');
      await expectNoViolation(page, '.interactive');
    },
  );
}
