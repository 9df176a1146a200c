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
    for (const path of [home, article.path]) {
      await page.goto(path);
      expect(await page.locator(inHead).evaluateAll(announced)).toEqual(expected(baseURL ?? ''));
      for (const feed of feeds) {
        const link = page.locator('#follow').getByRole('link', { name: feed.link, exact: true });
        await expect(link).toBeVisible();
        expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(new URL(feed.path, baseURL).href);
      }
    }
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
