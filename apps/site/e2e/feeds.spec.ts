import { followWords } from '../src/i18n/followWords.ts';
import { siteWords } from '../src/i18n/siteWords.ts';
import { paths } from '../src/routes.ts';
import { languages, type Feed } from './site/languages.ts';
import { expect, test } from './site/siteTest.ts';

interface Announcement {
  readonly type: string | null;
  readonly title: string | null;
  readonly path: string;
}

/** Feeds as the head of a page announces them, their addresses without the public host. */
function announced(links: Element[]): Announcement[] {
  return links.map((link) => ({
    type: link.getAttribute('type'),
    title: link.getAttribute('title'),
    path: new URL((link as HTMLLinkElement).href).pathname,
  }));
}

const inHead = 'head link[rel="alternate"][type]';

for (const { language, home, article, feeds } of languages) {
  const expected = (base: string) =>
    feeds.map(({ path, type, title }: Feed) => ({ type, title, path: new URL(path, base).pathname }));

  test(`the feeds in ${language} are announced on its pages and linked in sight`, async ({
    page,
    baseURL,
  }) => {
    const { followSteps } = siteWords[language];
    for (const path of [home, article.path]) {
      await page.goto(path);
      expect(await page.locator(inHead).evaluateAll(announced)).toEqual(expected(baseURL ?? ''));
    }
    // From the foot of any page one press leads to the page that explains them.
    await page.locator('#follow').getByRole('link', { name: followSteps, exact: true }).click();
    for (const feed of feeds) {
      const link = page.locator('.feeds').getByRole('link', { name: feed.link, exact: true });
      await expect(link).toBeVisible();
      expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(new URL(feed.path, baseURL).href);
    }
  });

  test(`the address of a feed in ${language} is copied with one press, and selected where it may not be copied`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(paths.plain('follow', language).slice(1));
    const [button, other] = [page.locator('.feeds .copy').first(), page.locator('.feeds .copy').last()];
    const { copy, copied, selected } = followWords[language];
    await expect(button).toHaveText(copy);
    await button.click();
    await expect(button).toHaveText(copied);
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(address).pathname).toBe(new URL(paths.feed(language, 'rss').slice(1), baseURL).pathname);

    await page.evaluate(() => {
      navigator.clipboard.writeText = async () => Promise.reject(new Error('not allowed'));
    });
    await other.click();
    await expect(other).toHaveText(selected);
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^https?:.*\/feed\.json$/);
  });

  test(`the feeds in ${language} are delivered as what they are, with the post inside`, async ({
    request,
  }) => {
    for (const { path, type } of feeds) {
      const response = await request.get(path);
      expect(response.status(), path).toBe(200);
      expect(response.headers()['content-type']).toBe(`${type}; charset=utf-8`);
      expect(await response.text()).toContain(article.title);
    }
  });
}

test('the choice of language announces every feed under a title of its own', async ({ page }) => {
  await page.goto('');
  const titles = (await page.locator(inHead).evaluateAll(announced)).map(({ title }) => title);
  expect(titles).toEqual(languages.flatMap(({ feeds }) => feeds.map(({ title }) => title)));
  expect(new Set(titles).size).toBe(6);
});
