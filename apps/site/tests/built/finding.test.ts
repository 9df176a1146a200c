import { languages } from '@monday-letter/locale';
import { describe, expect, test } from 'vitest';

import { paths } from '../../src/routes.ts';
import { all, only, type Page } from '../siteFiles.ts';
import { articlePages, calculatorPages, site } from './builtSite.ts';

/** The addresses that links of a page lead to, without what stands behind a #. */
const ledTo = (page: Page, selector: string) =>
  all(page, selector).map((link) => (link.getAttribute('href') ?? '').replace(/#.*/, ''));

/** Its Monday. */
const dayOf = (page: Page) => only(page, 'article .headline time', 'datetime');

describe.each(languages)('in %s', (language) => {
  const posts = articlePages
    .filter(({ address }) => address.startsWith(`/${language}/`))
    .toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)));
  const addresses = posts.map(({ address }) => address);
  const archive = site.page(paths.archive(language));
  const topics = site.pages.filter(
    ({ address }) => address.startsWith(archive.address) && address !== archive.address,
  );

  test('the archive has every post once, under its year, and every topic', () => {
    expect(ledTo(archive, '.post-list a').toSorted()).toEqual(addresses.toSorted());
    for (const section of all(archive, 'section[aria-labelledby^=year]')) {
      const year = section.querySelector('h2')?.textContent ?? '';
      const days = [...section.querySelectorAll('time')].map((time) => time.getAttribute('datetime') ?? '');
      expect(days.filter((day) => !day.startsWith(year))).toEqual([]);
      expect(days.length).toBeGreaterThan(0);
    }
    expect(ledTo(archive, '.topics a').toSorted()).toEqual(topics.map(({ address }) => address).toSorted());
  });

  test('the parts of the series stand together there, in their order', () => {
    const [series] = all(archive, '.series');
    const parts = [...(series?.querySelectorAll('a') ?? [])].map((link) => link.textContent);
    expect(parts.map((title) => /(\d)\.\s(rész|osa)$/.exec(title)?.[1])).toEqual(['1', '2']);
  });

  test('every post leads to its topics, and they lead back', () => {
    expect(topics.length).toBeGreaterThan(4);
    for (const post of posts) {
      const own = ledTo(post, '.onward a').filter((address) => address.startsWith(archive.address));
      const listing = topics.filter((topic) => ledTo(topic, '.post-list a').includes(post.address));
      expect(own.toSorted()).toEqual(listing.map(({ address }) => address).toSorted());
      expect(own.length).toBeGreaterThan(0);
    }
  });

  test('“next” leads from the first post through all of them, “previous” back', () => {
    expect(posts.map((post) => ledTo(post, '.onward a[rel=next]')[0])).toEqual([
      undefined,
      ...addresses.slice(0, -1),
    ]);
    expect(posts.map((post) => ledTo(post, '.onward a[rel=prev]')[0])).toEqual([
      ...addresses.slice(1),
      undefined,
    ]);
  });

  test('a post leads on to others, never to itself, and to some that are about the same', () => {
    const related = posts.map((post) => {
      const links = ledTo(post, '.onward :is(ul, ol) a');
      expect(links).not.toContain(post.address);
      expect(links.filter((address) => !addresses.includes(address))).toEqual([]);
      return ledTo(post, '.onward ul a').length;
    });
    expect(related.filter((count) => count > 0).length).toBeGreaterThan(posts.length / 2);
  });

  test('home has the latest post, some others, calculators, a claim for every stamp, and the way to all of each', () => {
    const home = site.page(paths.home(language));
    const shown = [...ledTo(home, '.latest h3 a'), ...ledTo(home, '.post-list a')];
    expect(shown).toEqual(addresses.slice(0, shown.length));
    expect(shown.length).toBeGreaterThan(3);
    const stamps = all(home, '.claims .stamp').map(({ className }) => className);
    expect(new Set(stamps).size).toBe(4);
    const own = calculatorPages.map(({ address }) => address);
    const led = ledTo(home, '.sheet h3 a');
    expect(led.filter((address) => own.includes(address))).toHaveLength(4);
    expect(led.at(-1)).toBe(paths.customerFile(language));
    for (const path of [paths.archive, paths.calculators, paths.figures])
      expect(ledTo(home, 'main p a.go')).toContain(path(language));
  });

  test('the index of the calculators has every one of them, and the one for the own file', () => {
    const own = calculatorPages.filter(({ address }) => address.startsWith(`/${language}/`));
    expect(ledTo(site.page(paths.calculators(language)), 'section h2 a').toSorted()).toEqual(
      [...own.map(({ address }) => address), paths.customerFile(language)].toSorted(),
    );
  });

  test('an unknown address leads to the search, the archive and the latest post', () => {
    const links = ledTo(site.page('/404.html'), `section[lang=${language}] a`);
    expect(links).toEqual(expect.arrayContaining([paths.search(language), archive.address, addresses[0]]));
  });
});
