import { siteWords } from '../src/i18n/siteWords.ts';
import { paths } from '../src/routes.ts';
import { articleCalculators, OpenInArticle } from './calculator/articleCalculators.ts';
import { OpenCalculator } from './calculator/openCalculator.ts';
import { ownPages } from './calculator/ownPages.ts';
import { doubleText } from './site/doubleText.ts';
import { layoutFaults } from './site/layoutFaults.ts';
import { languages } from './site/languages.ts';
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
      for (const width of [page.viewportSize()?.width ?? 0, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overTheEdge(page)).toEqual([]);
      }
      await doubleText(page);
      await open.unfold();
      expect(await overTheEdge(page)).toEqual([]);
      expect(requests.filter((request) => request.resourceType() === 'script')).toEqual([]);
    },
  );
}

for (const { language } of languages) {
  test(
    `without JavaScript every post in ${language} fits at 320 pixels and twice the text, with its terms and tables`,
    { tag: '@phone' },
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(paths.archive(language).slice(1));
      const links = page.locator('.post-list a');
      const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(addresses.length).toBeGreaterThan(3);
      for (const address of new Set(addresses)) {
        await page.goto(address);
        await doubleText(page);
        expect.soft(await overTheEdge(page), address).toEqual([]);
      }
    },
  );
}
