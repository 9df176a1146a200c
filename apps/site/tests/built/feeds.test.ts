import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { entriesPerFeed } from '../../src/feeds/archives.ts';
import { seenText } from '../siteFiles.ts';
import { parseXml } from '../xml.ts';
import { articlePages, root, site } from './builtSite.ts';

/** Text by its letters alone: brackets stand for a stamp's frame, spaces around components are layout. */
const plain = (text: string | undefined) => (text ?? '').replaceAll(/[[\]\s]+/g, '');

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly html: string;
}

/** The entries of a language's feed, in one shape for all three kinds. */
function entriesOf(language: string): Readonly<Record<'rss' | 'atom' | 'json', readonly Entry[]>> {
  const rss = parseRssFeed(site.text(`${language}/rss.xml`)).items ?? [];
  const atom = parseAtomFeed(site.text(`${language}/atom.xml`)).entries ?? [];
  const json = parseJsonFeed(site.text(`${language}/feed.json`)).items ?? [];
  const entry = (id?: string, title?: string, published?: string, html?: string): Entry => ({
    id: id ?? '',
    title: title ?? '',
    published: new Date(published ?? '').toISOString(),
    html: html ?? '',
  });
  return {
    rss: rss.map(({ guid, title, pubDate, content }) => entry(guid?.value, title, pubDate, content?.encoded)),
    atom: atom.map(({ id, title, published, content }) => entry(id, title?.value, published, content?.value)),
    json: json.map(({ id, title, date_published, content_html }) =>
      entry(id, title, date_published, content_html),
    ),
  };
}

describe.each(['hu', 'et'])('the feeds in %s', (language) => {
  const feeds = entriesOf(language);
  const entries = feeds.rss;
  const documents = entries.map(
    ({ html }) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document,
  );

  test('are well-formed', () => {
    expect(parseXml(site.text(`${language}/rss.xml`)).name).toBe('rss');
    expect(parseXml(site.text(`${language}/atom.xml`)).name).toBe('feed');
    expect(JSON.parse(site.text(`${language}/feed.json`))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
    });
  });

  test('carry the same posts, in the same order and with the same text, newest first', () => {
    expect(feeds.atom).toEqual(feeds.rss);
    expect(feeds.json).toEqual(feeds.rss);
    const dates = entries.map(({ published }) => published);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('carry the newest posts of their language, all while they are few, under their addresses and titles', () => {
    const pages = articlePages.filter(({ address }) => address.startsWith(`/${language}/`));
    expect(entries).toHaveLength(Math.min(pages.length, entriesPerFeed));
    for (const { id, title } of entries) {
      const page = pages.find(({ address }) => id === root + address);
      expect(page?.document.querySelector('h1')?.textContent).toBe(title);
    }
  });

  test('say which language they are in: the file, and every text that a program shows by itself', () => {
    expect(parseXml(site.text(`${language}/atom.xml`)).attributes['xml:lang']).toBe(language);
    for (const document of documents) {
      expect([...document.body.children].map((element) => element.getAttribute('lang'))).toEqual([language]);
    }
  });

  test('write out what a style sheet would draw: quotation marks, and brackets around every stamp', () => {
    const [opening, closing] = language === 'hu' ? ['„', '”'] : ['„', '“'];
    for (const [index, entry] of entries.entries()) {
      expect(entry.html).not.toContain('<q>');
      const page = site.page(entry.id.slice(root.length));
      const whole = (documents[index]?.body.textContent ?? '').replaceAll(/\s+/g, ' ');
      for (const figure of page.document.querySelectorAll('.grounds .figure')) {
        const claim = figure.querySelector('q')?.textContent ?? '';
        const stamp = figure.querySelector('.stamp')?.textContent;
        const frame = stamp === undefined ? '' : ` [${stamp}]`;
        expect(whole).toContain(`${opening}${claim.replaceAll(/\s+/g, ' ')}${closing}${frame}`);
      }
      const stamps = [...page.document.querySelectorAll('.stamp')].map(
        ({ textContent }) => `[${textContent}]`,
      );
      expect(stamps.length).toBeGreaterThan(0);
      // A source without a title of its own has one in brackets too.
      const framed = [...whole.matchAll(/\[[^\]]+\]/g)].map(([text]) => text);
      expect(framed.filter((text) => stamps.includes(text))).toHaveLength(stamps.length);
    }
  });

  test('carry the whole text: every paragraph and heading of the page', () => {
    for (const [index, entry] of entries.entries()) {
      const page = site.page(entry.id.slice(root.length));
      const whole = plain(documents[index]?.body.textContent);
      for (const element of page.document.querySelectorAll('.prose > p, .prose > h2, .prose > .table td')) {
        expect(whole).toContain(plain(seenText(element)));
      }
    }
  });

  test('carry no script, no style, no form and nothing else that a feed reader throws away', () => {
    for (const { html } of entries) {
      expect(html).not.toMatch(
        /<(script|style|astro-island|noscript|iframe|input|select|button|output|svg|link)\b/,
      );
      expect(html).not.toMatch(/\s(style|on\w+|data-[\w-]+)="|client:|<!--/);
      // The W3C feed validator objects to these two: github.com/w3c/feedvalidator/issues/87.
      expect(html.match(/\s(aria-[\w-]+|role)="/g)).toBeNull();
    }
  });

  test('name complete addresses only', () => {
    for (const document of documents) {
      const addresses = [...document.querySelectorAll('[href], [src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      );
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.filter((address) => !/^(https?:\/\/|mailto:)/.test(address))).toEqual([]);
    }
  });

  test('show a calculator as its worked example in a table, and the way to the live one', () => {
    for (const [index, entry] of entries.entries()) {
      const tables = [...(documents[index]?.querySelectorAll('table') ?? [])];
      const worked = tables.filter((table) => table.querySelector('caption') !== null);
      const page = site.page(entry.id.slice(root.length));
      const calculators = [...page.document.querySelectorAll('.calculator:not(.customer-file)')];
      expect(worked).toHaveLength(calculators.length);
      for (const [position, calculator] of calculators.entries()) {
        const table = worked[position];
        expect(table?.querySelector('caption')?.textContent).toBe(
          calculator.querySelector('h3')?.textContent,
        );
        const printed = plain(table?.textContent);
        for (const line of calculator.querySelectorAll('.worked dt, .worked dd, .fields .field label')) {
          line.querySelector('small')?.remove();
          expect(printed).toContain(plain(line.textContent));
        }
        for (const bar of calculator.querySelectorAll('.bars b'))
          // Points of so many: the number alone.
          expect(printed).toContain(plain(bar.textContent.split(' / ')[0]));
        for (const field of calculator.querySelectorAll('.fields .field input')) {
          const number = field.getAttribute('value') ?? '';
          const line = field.parentElement;
          const unit = line?.querySelector('span')?.textContent ?? '';
          const period = line?.querySelector('option[selected]')?.textContent ?? '';
          expect(printed).toContain(plain(number + unit + period));
        }
        const target = `${entry.id}#${calculator.querySelector('h3')?.id ?? ''}`;
        expect([...(documents[index]?.querySelectorAll('a') ?? [])].map(({ href }) => href)).toContain(
          target,
        );
      }
    }
  });

  test('print every number: nothing is left empty', () => {
    for (const document of documents) {
      for (const cell of document.querySelectorAll('td, th, p, li')) {
        expect(cell.textContent.trim(), cell.outerHTML).not.toBe('');
        expect(cell.textContent).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});
