import { siteWords } from '../src/i18n/siteWords.ts';
import { articleCalculators, OpenInArticle } from './calculator/articleCalculators.ts';
import { OpenCalculator } from './calculator/openCalculator.ts';
import { ownPages } from './calculator/ownPages.ts';
import { layoutFaults } from './site/layoutFaults.ts';
import { overTheEdge } from './site/overTheEdge.ts';
import { expect, test } from './site/siteTest.ts';

test.use({ javaScriptEnabled: false });

for (const article of articleCalculators) {
  test(`without JavaScript the article in ${article.language} is complete, with the author’s example`, async ({
    page,
    requests,
  }) => {
    await page.goto(article.path);
    await expect(
      page.getByRole('heading', { level: 1, name: article.site.article.title, exact: true }),
    ).toBeVisible();
    await expect(
      page.getByText(siteWords[article.language].calculator.withoutScript, { exact: true }),
    ).toBeVisible();
    await new OpenInArticle(page, article).shows(article.numbers.example);
    expect(requests.filter((request) => request.resourceType() === 'script')).toEqual([]);
  });
}

for (const calculator of ownPages) {
  const { name, language, path, definition } = calculator;

  test(
    `without JavaScript ${name} in ${language} shows its example, its formula and results around it`,
    { tag: calculator.device },
    async ({ page, requests }) => {
      await page.goto(path);
      const open = new OpenCalculator(page, calculator);
      await expect(open.value).toBeVisible();
      await expect(open.outcome.locator('.worked dd').first()).toBeVisible();
      for (const field of await open.region.locator('.fields input').all()) {
        await expect(field).not.toBeEditable();
        await expect(field).not.toHaveValue('');
      }
      // What only a script could do is not offered.
      await expect(open.region.getByRole('button', { disabled: false })).toHaveCount(0);
      await expect(open.currency).toBeHidden();
      if (definition.declaration.around.length > 0) {
        const around = page.getByRole('table', { name: siteWords[language].calculator.around, exact: true });
        await expect(around).toBeVisible();
        expect(await around.locator('tbody tr').count()).toBeGreaterThan(3);
      }
      expect(await layoutFaults(page, '.interactive')).toEqual([]);
      expect(await overTheEdge(page)).toEqual([]);
      expect(requests.filter((request) => request.resourceType() === 'script')).toEqual([]);
    },
  );
}
