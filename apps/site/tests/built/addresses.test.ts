import { languages } from '@monday-letter/locale';
import { describe, expect, test } from 'vitest';

import { paths } from '../../src/routes.ts';
import { all, only, type Page } from '../siteFiles.ts';
import {
  articlePages,
  calculatorIndexes,
  calculatorPages,
  fileOf,
  languagePages,
  root,
  site,
} from './builtSite.ts';

/** What is shown in place of a page: when there is none, when there is no network. */
const inPlace = ['/404.html', ...languages.flatMap((each) => [paths.notFound(each), paths.offline(each)])];

/** Every page that search engines may list. */
const listed = site.pages.filter(({ address }) => !inPlace.includes(address));

const alternatesOf = (page: Page): Readonly<Record<string, string>> =>
  Object.fromEntries(
    all(page, 'link[rel=alternate][hreflang]:not([type])').map((link) => [
      link.getAttribute('hreflang') ?? '',
      link.getAttribute('href') ?? '',
    ]),
  );

describe.each(listed)('$address', (page) => {
  test('names its own address as the canonical one', () => {
    expect(only(page, 'link[rel=canonical]', 'href')).toBe(root + page.address);
    expect(all(page, 'meta[name=robots]')).toEqual([]);
  });

  test('names its counterparts, and they name it back in the same words', () => {
    const alternates = alternatesOf(page);
    expect(Object.keys(alternates).sort()).toEqual(['et', 'hu', 'x-default']);
    expect(Object.values(alternates)).toContain(root + page.address);
    for (const address of Object.values(alternates)) {
      const counterpart = site.pages.find(({ path }) => path === fileOf(address, page));
      expect(counterpart && alternatesOf(counterpart)).toEqual(alternates);
    }
  });

  test('tells feed readers of its feeds, each by a title of its own', () => {
    const feeds = all(page, 'link[rel=alternate][type]').map((link) => ({
      type: link.getAttribute('type'),
      title: link.getAttribute('title'),
      href: link.getAttribute('href') ?? '',
    }));
    const language = /^\/(hu|et)\//.exec(page.address)?.[1];
    expect(feeds).toHaveLength(language === undefined ? 6 : 3);
    expect(new Set(feeds.map(({ title }) => title)).size).toBe(feeds.length);
    for (const { href } of feeds) {
      expect(site.has(fileOf(href, page) ?? '')).toBe(true);
      if (language !== undefined) expect(href.startsWith(`${root}/${language}/`)).toBe(true);
    }
  });
});

test.each(inPlace)('%s asks to be left out of search results, and names no address as its own', (address) => {
  const page = site.page(address);
  expect(only(page, 'meta[name=robots]', 'content')).toBe('noindex');
  expect(all(page, 'link[rel=canonical], meta[property="og:url"]')).toEqual([]);
  expect(alternatesOf(page)).toEqual({});
});

test.each(['/', '/49/', '/404.html'] as const)(
  '%s speaks both languages in its head and shows both feeds',
  (address) => {
    const page = site.page(address);
    const names = ['Hétfői levél', 'Esmaspäevakiri'];
    expect(only(page, 'meta[property="og:site_name"]', 'content')).toBe(names.join(' · '));
    expect(only(page, 'meta[property="og:locale"]', 'content')).toBe('hu_HU');
    expect(only(page, 'meta[property="og:locale:alternate"]', 'content')).toBe('et_EE');
    expect(only(page, 'meta[property="og:title"]', 'content')).toBe(all(page, 'head title')[0]?.textContent);
    const description = only(page, 'meta[name=description]', 'content');
    expect(only(page, 'meta[property="og:description"]', 'content')).toBe(description);
    for (const language of ['hu', 'et']) {
      const part = `main section[lang=${language}]`;
      const leadsTo = all(page, `${part} a`).map((a) => fileOf(a.getAttribute('href') ?? '', page));
      const post = articlePages.find(({ path }) => leadsTo.includes(path));
      const said = {
        '/': all(page, `${part} p`)[0]?.textContent.split(/(?<=\.) /)[0],
        '/49/': post && only(post, 'meta[name=description]', 'content'),
        '/404.html': all(page, `${part} h2`)[0]?.textContent,
      }[address];
      expect(said).toBeTruthy();
      expect(description).toContain(said?.trim());
      const feeds = all(page, `footer [lang=${language}] a`).map((link) => link.getAttribute('href') ?? '');
      expect(feeds.map((href) => fileOf(href, page))).toEqual(
        ['rss.xml', 'atom.xml', 'feed.json'].map((file) => `${language}/${file}`),
      );
    }
  },
);

const previewed = languagePages.filter((page) => listed.includes(page));

test.each(previewed)('$address describes itself for link previews', (page) => {
  const locales = page.address.startsWith('/hu/') ? ['hu_HU', 'et_EE'] : ['et_EE', 'hu_HU'];
  expect(only(page, 'meta[property="og:url"]', 'content')).toBe(root + page.address);
  expect(only(page, 'meta[property="og:locale"]', 'content')).toBe(locales[0]);
  expect(only(page, 'meta[property="og:locale:alternate"]', 'content')).toBe(locales[1]);
  expect(only(page, 'meta[property="og:description"]', 'content')).toBe(
    only(page, 'meta[name=description]', 'content'),
  );
});

/** Monday 07:00 on the clocks of Budapest, found by asking Intl about both offsets there are. */
function mondaySeven(day: string): string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Budapest',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const found = [`${day}T05:00:00.000Z`, `${day}T06:00:00.000Z`].find(
    (instant) => clock.format(new Date(instant)).replace(',', '') === 'Mon 07:00',
  );
  if (found === undefined) throw new Error(`${day} is no Monday`);
  return found;
}

describe.each(articlePages)('$address', (page) => {
  const scripts = all(page, 'script[type="application/ld+json"]');
  const data = JSON.parse(scripts[0]?.textContent ?? 'null') as Record<string, unknown>;
  const day = only(page, 'article header time', 'datetime');

  test('is described once as structured data that can be read', () => {
    expect(scripts).toHaveLength(1);
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      url: root + page.address,
      headline: all(page, 'h1')[0]?.textContent,
      inLanguage: page.address.startsWith('/hu/') ? 'hu-HU' : 'et-EE',
      isAccessibleForFree: true,
    });
  });

  test('is dated to its Monday 07:00 in Budapest, everywhere', () => {
    expect(data['datePublished']).toBe(mondaySeven(day));
    expect(only(page, 'meta[property="article:published_time"]', 'content')).toBe(mondaySeven(day));
  });

  test('has the blog as its author, and no invented person', () => {
    expect(data['author']).toMatchObject({
      '@type': 'Organization',
      url: `${root}/${page.address.slice(1, 3)}/`,
    });
  });
});

test.each([...calculatorIndexes, ...calculatorPages])('$address is described as structured data', (page) => {
  const scripts = all(page, 'script[type="application/ld+json"]');
  expect(scripts).toHaveLength(1);
  const data = JSON.parse(scripts[0]?.textContent ?? 'null') as Record<string, unknown>;
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': calculatorPages.includes(page) ? 'WebApplication' : 'CollectionPage',
    url: root + page.address,
    name: all(page, 'h1')[0]?.textContent,
    description: only(page, 'meta[name=description]', 'content'),
    inLanguage: page.address.startsWith('/hu/') ? 'hu-HU' : 'et-EE',
  });
});

test.each([
  ['hu', 'hu-HU'],
  ['et', 'et-EE'],
])('the home in %s names its language as its posts do', (language, locale) => {
  const [script] = all(site.page(`/${language}/`), 'script[type="application/ld+json"]');
  expect(JSON.parse(script?.textContent ?? 'null')).toMatchObject({ '@type': 'Blog', inLanguage: locale });
});

test('the sitemap holds every page that search engines may list, and no other', () => {
  const addresses = site.text('sitemap.xml').match(/(?<=<loc>)[^<]*/g) ?? [];
  expect([...addresses].sort()).toEqual(listed.map(({ address }) => root + address).sort());
});

test('robots.txt lets everybody in and names the sitemap', () => {
  expect(site.text('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${root}/sitemap.xml\n`);
});
