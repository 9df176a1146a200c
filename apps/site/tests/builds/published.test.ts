import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, test } from 'vitest';

import { definitions } from '../../src/calculators/definitions.ts';
import { scanArticle } from '../../src/contentCheck/scanArticle.ts';
import { draftEt, draftHu, laterEt, laterHu, rightContent } from '../contentFolder.ts';
import { all, only, type SiteFiles } from '../siteFiles.ts';
import { childrenOf, onlyChild, parseXml } from '../xml.ts';
import { buildSite } from './buildSite.ts';
import { filesWith, tellTalesOf } from './tellTales.ts';

// At a Monday 07:00 in summer time, for the public, below a base path.
const now = '2027-03-29T05:00:00Z';
const root = 'https://example.org/letter/';
const posts = {
  hu: ['tavaszi-probalevel', 'elso-probalevel'],
  et: ['kevadine-proovikiri', 'esimene-proovikiri'],
};

let site: SiteFiles;
let output: string;
beforeAll(async () => {
  ({ site, output } = await buildSite({
    now,
    content: rightContent,
    edition: 'publish',
    settings: 'public',
  }));
});

describe('at 07:00 the post is there', () => {
  test.each([
    ['hu', laterHu],
    ['et', laterEt],
  ] as const)('with every sentence in its page and its feeds (%s)', (language, file) => {
    const [slug = ''] = posts[language];
    const page = `${language}/${slug}/index.html`;
    for (const text of tellTalesOf(rightContent, file)) {
      expect(filesWith(site, text)).toEqual(
        expect.arrayContaining([
          page,
          ...['rss.xml', 'atom.xml', 'feed.json'].map((feed) => `${language}/${feed}`),
        ]),
      );
    }
    expect(filesWith(site, slug)).toEqual(
      expect.arrayContaining([`${language}/index.html`, '71/index.html', 'sitemap.xml']),
    );
  });

  test('first on the home page and in the feeds, the earlier one after it', () => {
    for (const language of ['hu', 'et'] as const) {
      const addresses = posts[language].map((slug) => `${root}${language}/${slug}/`);
      const channel = onlyChild(parseXml(site.text(`${language}/rss.xml`)), 'channel');
      expect(childrenOf(channel, 'item').map((item) => onlyChild(item, 'link').text)).toEqual(addresses);
      const links = all(site.page(`/${language}/`), 'main a').map(
        (link) => `https://example.org${link.getAttribute('href') ?? ''}`,
      );
      expect([...new Set(links.filter((link) => addresses.includes(link)))]).toEqual(addresses);
    }
  });

  test('dated to its Monday 07:00, whatever the day of the build', () => {
    expect(site.text('hu/rss.xml').match(/(?<=<pubDate>)[^<]*/g)).toEqual([
      'Mon, 29 Mar 2027 05:00:00 GMT',
      'Mon, 26 Oct 2026 06:00:00 GMT',
    ]);
  });

  test('and nothing of the draft is anywhere', () => {
    const traces = [...tellTalesOf(rightContent, draftHu), ...tellTalesOf(rightContent, draftEt), '/50/'];
    expect(traces.filter((text) => filesWith(site, text).length > 0)).toEqual([]);
  });
});

test('what is to be fetched later is apart: the bundler finds nothing that comes at once all the same', () => {
  expect(output).toMatch(/page\(s\) built/);
  expect(output).not.toContain('INEFFECTIVE_DYNAMIC_IMPORT');
});

describe('where an address to write to is set', () => {
  test.each([
    ['/hu/elso-probalevel/', '49. bejegyzés: '],
    ['/et/esimene-proovikiri/', '49. postitus: '],
    ['/hu/tavaszi-probalevel/', '71. bejegyzés: '],
  ])('readers of %s can write about it, with its number, on the page and from feeds', (address, before) => {
    const page = site.page(address);
    const title = page.document.querySelector('h1')?.textContent.replaceAll('\u00A0', ' ') ?? '';
    const href = `mailto:post@example.org?subject=${encodeURIComponent(before + title)}`;
    expect(all(page, `article a[href="${href}"]`)).toHaveLength(1);
    const { items } = JSON.parse(site.text(`${address.slice(1, 3)}/feed.json`)) as {
      items: { url: string; content_html: string }[];
    };
    const html = items.find(({ url }) => url === root + address.slice(1))?.content_html;
    expect(html?.split(`href="${href}"`)).toHaveLength(2);
  });

  test('every page names it and the publisher, the pages about the site say what it is for', () => {
    for (const page of site.pages.filter(({ address }) => /^\/(hu|et)\//.test(address))) {
      const footer = page.document.querySelector('footer')?.textContent ?? '';
      expect(footer).toContain('Példa Kiadó');
      expect(footer).toContain('post@example.org');
    }
    for (const address of ['/hu/rolunk/', '/et/privaatsus/', '/hu/helyesbitesek/', '/et/ligipaasetavus/'])
      expect(all(site.page(address), 'main a[href="mailto:post@example.org"]')).toHaveLength(1);
  });

  test('security.txt is there, and expires within a year of the build', () => {
    const text = site.text('.well-known/security.txt');
    expect(text).toContain('Contact: mailto:post@example.org\n');
    expect(text).toContain('Canonical: https://example.org/.well-known/security.txt\n');
    const days =
      (Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '') - Date.parse(now)) / (24 * 60 * 60 * 1000);
    expect(days).toBeGreaterThan(30);
    expect(days).toBeLessThan(365);
  });
});

describe('what was corrected', () => {
  test.each([
    ['hu', '/hu/helyesbitesek/', '/letter/hu/elso-probalevel/', '/letter/hu/szamok/#F2'],
    ['et', '/et/parandused/', '/letter/et/esimene-proovikiri/', '/letter/et/arvud/#F2'],
  ])(
    'stands on a page of its own, the newest first, with the way to where it was (%s)',
    (_, address, post, figure) => {
      const entries = all(site.page(address), 'article.correction');
      expect(entries.map((entry) => entry.querySelector('time')?.getAttribute('datetime'))).toEqual([
        '2026-11-30',
        '2026-11-23',
      ]);
      expect(entries.map((entry) => entry.querySelector('a')?.getAttribute('href'))).toEqual([post, figure]);
      for (const entry of entries) expect(entry.querySelector('s')?.textContent.length).toBeGreaterThan(10);
    },
  );

  test.each([
    ['hu', 'elso-probalevel', 'A forrásban 37% áll.'],
    ['et', 'esimene-proovikiri', 'Allikas on kirjas 37%.'],
  ])('stands below the post and in the feeds, which say when it changed (%s)', (language, slug, right) => {
    const page = site.page(`/${language}/${slug}/`);
    expect(all(page, 'article .correction')[0]?.textContent).toContain(right);
    const data = JSON.parse(
      page.document.querySelector('[type="application/ld+json"]')?.textContent ?? '',
    ) as object;
    const changed = '2026-11-29T23:00:00.000Z';
    expect(data).toMatchObject({ datePublished: '2026-10-26T06:00:00.000Z', dateModified: changed });
    const { items } = JSON.parse(site.text(`${language}/feed.json`)) as { items: Record<string, string>[] };
    const item = items.find(({ url }) => url?.endsWith(`/${slug}/`));
    expect(item).toMatchObject({ date_modified: changed, content_html: expect.stringContaining(right) });
    expect(items.filter((each) => 'date_modified' in each)).toEqual([item]);
    expect(site.text(`${language}/atom.xml`)).toContain(`<updated>${changed}</updated>`);
    expect(site.text('sitemap.xml')).toContain(
      `<loc>${root}${language}/${slug}/</loc><lastmod>${changed}</lastmod>`,
    );
  });
});

describe('below a base path and at a public address', () => {
  test('every link, script, style and picture of every page carries the base path', () => {
    const addresses = site.pages.flatMap((page) =>
      all(page, '[href], [src], [component-url], [renderer-url]').flatMap((element) =>
        ['href', 'src', 'component-url', 'renderer-url'].map(
          (name) => [page.address, element.getAttribute(name)] as const,
        ),
      ),
    );
    const inside = addresses.filter(([, address]) => address?.startsWith('/'));
    expect(inside.length).toBeGreaterThan(50);
    expect(inside.filter(([, address]) => !address?.startsWith('/letter/'))).toEqual([]);
  });

  test('every link inside the site leads to a file of it', () => {
    for (const page of site.pages) {
      for (const link of all(page, '[href^="/"]')) {
        const path = (link.getAttribute('href') ?? '').replace('/letter/', '').replace(/#.*$/, '');
        expect(site.paths, page.address).toContain(
          path === '' || path.endsWith('/') ? `${path}index.html` : path,
        );
      }
    }
  });

  test('canonical, alternates and link previews are complete addresses', () => {
    const listed = site.pages.filter((page) => all(page, 'meta[name=robots]').length === 0);
    expect(listed.length).toBeGreaterThan(50);
    for (const page of listed) {
      expect(only(page, 'link[rel=canonical]', 'href')).toBe(root + page.address.slice(1));
      for (const link of all(page, 'link[hreflang], meta[property="og:url"]')) {
        expect(link.getAttribute('href') ?? link.getAttribute('content')).toMatch(
          /^https:\/\/example\.org\/letter\//,
        );
      }
    }
  });

  test('styles load the font from below the base path', () => {
    expect(site.page('/hu/').html).toMatch(/url\(\/letter\/_astro\/display\.[\w-]+\.woff2\)/);
  });

  test('no address of this machine is left in any file', () => {
    expect(filesWith(site, '127.0.0.1')).toEqual([]);
    expect(filesWith(site, 'localhost')).toEqual([]);
  });

  test('robots.txt and the sitemap name complete addresses', () => {
    expect(site.text('robots.txt')).toContain(`Sitemap: ${root}sitemap.xml`);
    const addresses = site.text('sitemap.xml').match(/(?<=<loc>)[^<]*/g) ?? [];
    const listed = site.pages.filter((page) => all(page, 'link[rel=canonical]').length === 1);
    expect([...addresses].sort()).toEqual(listed.map(({ address }) => root + address.slice(1)).sort());
    // Home, two posts, figures, terms, the calculators and each of them, at the least: in two languages and for either.
    expect(addresses.length).toBeGreaterThan(3 * (1 + 2 + 1 + 1 + 1 + definitions.length));
  });

  test('feeds name complete addresses', () => {
    for (const language of ['hu', 'et']) {
      const { items, feed_url } = JSON.parse(site.text(`${language}/feed.json`)) as {
        items: { url: string; content_html: string }[];
        feed_url: string;
      };
      expect(feed_url).toBe(`${root}${language}/feed.json`);
      expect(items.map(({ url }) => url.startsWith(root))).toEqual([true, true]);
      const links = items.flatMap(({ content_html }) => content_html.match(/(?<=(href|src)=")[^"]*/g) ?? []);
      expect(links.length).toBeGreaterThan(3);
      expect(links.filter((link) => !/^(https:\/\/|mailto:)/.test(link))).toEqual([]);
    }
  });

  test('the publisher of the settings answers for the posts', () => {
    const data = site.page('/hu/elso-probalevel/').document.querySelector('[type="application/ld+json"]');
    expect(JSON.parse(data?.textContent ?? '')).toMatchObject({ publisher: { name: 'Példa Kiadó' } });
  });
});

describe('a picture', () => {
  const pictures = () => site.paths.filter((path) => path.includes('snowdrops'));

  test.each([
    ['/hu/tavaszi-probalevel/', 'Öt hóvirág a „friss” zöldben', /^Hóvirágok.*\. Kép: saját rajz/],
    ['/et/kevadine-proovikiri/', 'Viis lumikellukest „värskes“ rohelises', /^Pilt: meie joonis/],
  ])('on %s says what is to be seen and who made it, and keeps its place', (address, alt, caption) => {
    const figures = all(site.page(address), '.prose figure.picture');
    expect(figures.map((figure) => figure.textContent.trim())).toEqual([expect.stringMatching(caption)]);
    const [image] = figures.flatMap((figure) => [...figure.querySelectorAll('img')]);
    const attributes = ['alt', 'width', 'height', 'loading'].map((name) => image?.getAttribute(name));
    expect(attributes).toEqual([alt, '900', '600', 'lazy']);
  });

  test('comes in the formats and widths that a browser chooses from, never wider than it was', () => {
    const choices = all(site.page('/hu/tavaszi-probalevel/'), 'figure.picture :is(source, img)').map(
      (element) =>
        [element.getAttribute('type'), (element.getAttribute('srcset') ?? '').split(', ')] as const,
    );
    expect(choices.map(([type]) => type)).toEqual(['image/avif', 'image/webp', null]);
    for (const [, set] of choices) {
      expect(set.map((each) => each.split(' ')[1])).toEqual(['360w', '664w', '900w']);
      for (const each of set) expect(pictures()).toContain(each.split(' ')[0]?.replace('/letter/', ''));
    }
  });

  test('is published in copies alone: the file as it was taken may say where and when', () => {
    expect(pictures()).toHaveLength(9);
    const original = readFileSync(`${rightContent}/articles/2027-03-29-spring-letter/snowdrops.jpg`);
    expect(pictures().filter((path) => site.bytes(path).equals(original))).toEqual([]);
  });

  test.each([
    ['hu', /Kép: saját rajz/],
    ['et', /Pilt: meie joonis/],
  ])('goes into the feed plain, with a complete address and its credit (%s)', (language, credit) => {
    const { items } = JSON.parse(site.text(`${language}/feed.json`)) as { items: { content_html: string }[] };
    const [tag = ''] = items[0]?.content_html.match(/<img[^>]*>/g) ?? [];
    const file = /src="https:\/\/example\.org\/letter\/([^"]*)"/.exec(tag)?.[1];
    expect(pictures()).toContain(file);
    expect(tag).toMatch(/alt="[^"]+" width="900" height="600"/);
    expect(items[0]?.content_html).toMatch(credit);
    expect(items[0]?.content_html).not.toContain('srcset');
  });
});

test('headings bear the ids that the content check promised to links', () => {
  for (const [file, address] of [
    ['2026-10-26-first-letter/hu.mdx', '/hu/elso-probalevel/'],
    ['2026-10-26-first-letter/et.mdx', '/et/esimene-proovikiri/'],
  ] as const) {
    const { headings } = scanArticle(readFileSync(`${rightContent}/articles/${file}`, 'utf8'));
    expect(all(site.page(address), '.prose h2').map(({ id }) => id)).toEqual(headings.map(({ id }) => id));
  }
});
