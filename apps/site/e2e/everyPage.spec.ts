import { examinePage } from './site/examinePage.ts';
import { pageKinds } from './site/pageKinds.ts';
import { test } from './site/siteTest.ts';

test.use({ expectedMessages: [/status of 404/] });

for (const path of pageKinds) {
  test(`axe finds nothing on /${path}, nothing in it moves, sticks out, lacks a letter or is too small to tap`, async ({
    page,
  }) => {
    await examinePage(page, path);
  });
}
