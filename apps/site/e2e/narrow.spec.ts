import { articleCalculators, openInArticle } from './calculator/articleCalculators.ts';
import { doubleText } from './site/doubleText.ts';
import { overTheEdge } from './site/overTheEdge.ts';
import { pageKinds } from './site/pageKinds.ts';
import { expect, test } from './site/siteTest.ts';

test.use({ expectedMessages: [/status of 404/], viewport: { width: 320, height: 640 } });

for (const { kind, path } of pageKinds) {
  test(`at 320 pixels nothing goes over the edge, at the usual size and at twice the text: ${kind}`, async ({
    page,
  }) => {
    await page.goto(path);
    expect(await overTheEdge(page)).toEqual([]);
    await doubleText(page);
    expect(await overTheEdge(page)).toEqual([]);
  });
}

for (const article of articleCalculators) {
  test(`at 320 pixels the calculator in ${article.language} fits with long numbers and with problems`, async ({
    page,
  }) => {
    const calculator = await openInArticle(page, article);
    for (const double of [false, true]) {
      if (double) await doubleText(page);
      await calculator.field('annualPurchases').fill('999 999 999 999');
      await calculator.field('retention').fill('99,999');
      expect(await overTheEdge(page)).toEqual([]);
      await calculator.typeAmbiguously('annualPurchases');
      expect(await overTheEdge(page)).toEqual([]);
    }
  });
}
