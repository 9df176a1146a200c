import { articleCalculators, openInArticle } from './calculator/articleCalculators.ts';
import { thumb } from './site/layoutFaults.ts';
import { pageKinds } from './site/pageKinds.ts';
import { expect, test } from './site/siteTest.ts';

test.use({ expectedMessages: [/status of 404/] });

for (const { kind, path } of pageKinds) {
  test(`what is tapped outside running text is at least ${thumb} pixels high and wide: ${kind}`, async ({
    page,
  }) => {
    const article = articleCalculators.find((each) => each.path === path);
    if (article === undefined) await page.goto(path);
    else await (await openInArticle(page, article)).typeAmbiguously('annualPurchases');
    const small = await page.locator('a, button, select, input, summary').evaluateAll((targets, least) => {
      const inRunningText = (target: Element) => {
        if (!target.matches('a')) return false;
        const block = target.closest('p, li, td, dd, h1, h2, h3, h4, nav, header, section');
        const rest = block?.cloneNode(true) as Element;
        for (const part of rest.querySelectorAll('a, code, .heard')) part.remove();
        return !rest.matches('nav, header, section') && /\p{L}/u.test(rest.textContent);
      };
      return targets
        .filter((target) => target.checkVisibility() && !target.matches('.skip') && !inRunningText(target))
        .map((target) => {
          // A round button is as large as its label.
          const isTicked = target.matches('[type="radio"], [type="checkbox"]');
          const { width, height } = ((isTicked && target.closest('label')) || target).getBoundingClientRect();
          return { target: target.outerHTML.slice(0, 100), width, height };
        })
        .filter(({ width, height }) => Math.min(width, height) < least);
    }, thumb);
    expect(small).toEqual([]);
  });
}
