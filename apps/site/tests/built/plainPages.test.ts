import { parseOpml } from 'feedsmith';
import { describe, expect, test } from 'vitest';

import { languages, type Language } from '@monday-letter/locale';

import { calculatorPages as calculators } from '../../src/calculators/calculatorPages.ts';
import { feedKinds, paths, plainNames, type PlainName } from '../../src/routes.ts';
import { all } from '../siteFiles.ts';
import { fileOf, languagePages, root, settings, site } from './builtSite.ts';

const pageOf = (name: PlainName, language: Language) => site.page(paths.plain(name, language));
const hrefsOf = (name: PlainName, language: Language, selector = 'main a') =>
  all(pageOf(name, language), selector).map((link) => link.getAttribute('href') ?? '');
/** A text with ordinary spaces, and without the signs that hold a range together on a line. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');
const textOf = (name: PlainName, language: Language) =>
  plain(pageOf(name, language).document.querySelector('main')?.textContent ?? '');

test.each(languagePages)(
  '$address ends with the ways to every page about the site, in its language',
  (page) => {
    const language = page.address.slice(1, 3) as Language;
    const links = all(page, 'footer a').map((link) => fileOf(link.getAttribute('href') ?? '', page));
    for (const name of plainNames)
      expect(
        links.filter((file) => file === `${paths.plain(name, language).slice(1)}index.html`),
      ).toHaveLength(1);
    expect(links).toContain(paths.feed(language, 'rss').slice(1));
  },
);

describe.each(languages)('how to follow, in %s', (language) => {
  const page = pageOf('follow', language);
  const feed = (kind: (typeof feedKinds)[number]) => root + paths.feed(language, kind);

  test('shows every feed: a link, and its whole address as text that can be selected and, with script, copied', () => {
    expect(all(page, '.feeds a').map((link) => fileOf(link.getAttribute('href') ?? '', page))).toEqual(
      feedKinds.map((kind) => paths.feed(language, kind).slice(1)),
    );
    expect(all(page, '.feeds code').map(({ textContent }) => textContent)).toEqual(feedKinds.map(feed));
    expect(all(page, '.feeds code + button.copy[hidden]')).toHaveLength(feedKinds.length);
  });

  test('hands the feed over at one press, to what the system opens feeds with and to a service', () => {
    const hrefs = hrefsOf('follow', language);
    expect(hrefs).toContain(`feed:${feed('rss')}`);
    const services = hrefs.filter((href) => href.startsWith('https://www.newsblur.com/?'));
    expect(services.map((href) => new URL(href).searchParams.get('url'))).toEqual([feed('rss')]);
  });

  test('offers the calendar to subscribe to and as a file, and the list of both feeds', () => {
    const hrefs = hrefsOf('follow', language);
    expect(hrefs).toContain(`webcal:${(root + paths.calendar(language)).replace(/^https?:/, '')}`);
    const files = hrefs.map((href) => fileOf(href, page));
    expect(files).toContain(paths.calendar(language).slice(1));
    expect(files).toContain(paths.feedList.slice(1));
  });

  test('leads to other hosts without anything that follows the reader', () => {
    for (const href of hrefsOf('follow', language).filter((each) => each.startsWith('https:')))
      expect([...new URL(href).searchParams.keys()].filter((key) => !['id', 'url'].includes(key))).toEqual(
        [],
      );
  });
});

test('the list of feeds names those of both languages, which are there', () => {
  const outlines = parseOpml(site.text('feeds.opml')).body?.outlines ?? [];
  expect(outlines.map(({ xmlUrl }) => xmlUrl)).toEqual(
    languages.map((each) => root + paths.feed(each, 'rss')),
  );
});

test.each([
  ['hu', 'Europe/Budapest:20261123T070000'],
  ['et', 'Europe/Tallinn:20261123T080000'],
] as const)(
  'the calendar in %s begins with the first post that has a Monday of its own',
  (language, start) => {
    expect(site.text(paths.calendar(language).slice(1))).toContain(`\r\nDTSTART;TZID=${start}\r\n`);
  },
);

describe.each(languages)('what the pages say, in %s', (language) => {
  test('that the first six posts were published together, in one sentence', () => {
    const told = all(pageOf('about', language), 'main p').filter((each) =>
      plain(each.textContent).includes('47–52'),
    );
    expect(told).toHaveLength(1);
    const text = plain(told[0]?.textContent ?? '').trim();
    expect(text).toContain('53');
    expect(text.match(/[.!?](?=\s\p{Lu}|$)/gu)).toHaveLength(1);
  });

  test('when posts come, on the clock of the country', () => {
    expect(textOf('about', language)).toMatch(language === 'hu' ? /reggel hétkor/ : /kell kaheksa/);
    expect(textOf('follow', language)).toMatch(language === 'hu' ? /reggel hétre/ : /kell kaheksa/);
  });

  test('the five stamps, and how far the sources were read', () => {
    const page = pageOf('method', language);
    expect(all(page, '.stamps .stamp')).toHaveLength(5);
    const list = all(page, '.stamps ~ ul')[0]?.querySelectorAll('li');
    const counts = [...(list ?? [])].map(({ textContent }) => Number(/: (\d+)$/.exec(textContent)?.[1]));
    const total = counts.reduce((sum, each) => sum + each, 0);
    expect(textOf('method', language)).toMatch(new RegExp(`\\D${total}\\D`));
  });

  test('how every calculator computes: its formulas, its version with the date, its method', () => {
    const page = pageOf('method', language);
    const links = all(page, '.formulas h3 a').map((link) => fileOf(link.getAttribute('href') ?? '', page));
    expect(links).toEqual(calculators.map((each) => `${each.paths[language].slice(1)}index.html`));
    expect(all(page, '.formulas time').map((time) => time.getAttribute('datetime'))).toEqual(
      calculators.map(({ definition }) => definition.since.at(-1)),
    );
    const methods = all(page, '.formulas details').map(({ textContent }) => plain(textContent));
    for (const [index, { guides }] of calculators.entries())
      for (const paragraph of guides[language].method) expect(methods[index]).toContain(plain(paragraph));
  });

  test('which models stand behind the own file, in which version, and what of them is tried', () => {
    const page = pageOf('method', language);
    const [link] = all(page, '.file-models h3 a');
    expect(fileOf(link?.getAttribute('href') ?? '', page)).toBe(
      `${paths.customerFile(language).slice(1)}index.html`,
    );
    expect(all(page, '.file-models time[datetime]')).toHaveLength(1);
    for (const model of ['BG/NBD', 'Gamma-Gamma', 'sBG']) expect(textOf('method', language)).toContain(model);
  });

  test('what is stored in the browser, by the names it is stored under', () => {
    const names = all(pageOf('privacy', language), 'code').map(({ textContent }) => textContent);
    expect(names).toEqual(['monday-letter-numbers', 'monday-letter-erased']);
    const code = site.paths.filter((path) => path.endsWith('.js')).map((path) => site.text(path));
    for (const name of names) expect(code.some((text) => text.includes(name))).toBe(true);
  });

  test('where a reader sees and deletes what the browser keeps for reading without network', () => {
    expect(hrefsOf('privacy', language).map((link) => fileOf(link, pageOf('privacy', language)))).toContain(
      `${paths.offline(language).slice(1)}index.html`,
    );
  });

  test('when they were last looked through, where that matters', () => {
    for (const name of ['privacy', 'accessibility'] as const)
      expect(all(pageOf(name, language), 'main > .dateline time')).toHaveLength(1);
  });
});

describe.each(languages)('corrections, in %s', (language) => {
  test('are listed, each with its day, or there are none and it is said', () => {
    const entries = all(pageOf('corrections', language), 'article.correction');
    const none = textOf('corrections', language).includes(
      language === 'hu' ? 'Eddig semmit' : 'Seni mitte midagi',
    );
    expect(none).toBe(entries.length === 0);
    for (const entry of entries) expect(entry.querySelector('h3 time')).not.toBeNull();
  });
});

test('where nobody can be written to, no page offers it; where somebody can, every post does', () => {
  const letters = site.pages.flatMap((page) =>
    all(page, 'a[href^="mailto:"]').map((link) => [page.address, link.getAttribute('href') ?? ''] as const),
  );
  const { contact } = settings;
  if (contact === null) expect(letters).toEqual([]);
  else expect(letters.filter(([, href]) => !href.startsWith(`mailto:${contact}`))).toEqual([]);
  expect(site.has('.well-known/security.txt')).toBe(contact !== null);
});
