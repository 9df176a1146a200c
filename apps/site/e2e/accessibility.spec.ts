import { expectNoViolation } from './site/expectNoViolation.ts';
import { pageKinds } from './site/pageKinds.ts';
import { test } from './site/siteTest.ts';

test.use({ expectedMessages: [/status of 404/] });

for (const { kind, path } of pageKinds) {
  test(`axe finds nothing on this kind of page: ${kind}`, async ({ page }) => {
    await page.goto(path);
    await expectNoViolation(page);
  });
}
