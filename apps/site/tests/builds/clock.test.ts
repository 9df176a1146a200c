import { beforeAll, describe, expect, test } from 'vitest';

import { definitions } from '../../src/calculators/definitions.ts';
import { draftEt, draftHu, et, hu, laterEt, laterHu, rightContent } from '../contentFolder.ts';
import { all, type SiteFiles } from '../siteFiles.ts';
import { buildSite } from './buildSite.ts';
import { filesWith, tellTalesOf } from './tellTales.ts';

const tellTales = (...files: readonly string[]) => files.flatMap((file) => tellTalesOf(rightContent, file));

/** What else belongs to the later post alone: dates, number, the example's numbers. The registers are public. */
const laterTraces = [
  ...[
    '2027-03-29',
    '2027. március 29',
    '2027. 03. 29',
    '2027. 3. 29',
    '29. märts',
    '29. III 2027',
    '29.03.2027',
  ],
  ...['/71/', '71. bejegyzés', '71. postitus', '987000', '987 000', '4567', 'snowdrops'],
  // The examples for authors are in no site for readers.
  ...['üvegcsónak', 'klaaspaadi', '/examples/'],
];

/** What the corrections of the content say, each in both languages. */
const corrections = [
  ...['Azt írtuk, hogy a törzsvásárlók', 'Kirjutasime, et tagasi tuleb', 'Csak egy boltban mérték'],
  ...['Ez még senkinek sem tűnt föl', 'Seda ei ole veel keegi märganud'],
];

const expectNowhere = (site: SiteFiles, texts: readonly string[]) => {
  expect(texts.length).toBeGreaterThan(4);
  expect(
    texts.map((text) => [text, filesWith(site, text)] as const).filter(([, files]) => files.length > 0),
  ).toEqual([]);
};

const expectSomewhere = (site: SiteFiles, texts: readonly string[]) => {
  expect(texts.filter((text) => filesWith(site, text).length === 0)).toEqual([]);
};

const build = async (now: string) => (await buildSite({ now, content: rightContent })).site;

describe('a second before the first Monday 07:00, in winter time and the day after clocks went back', () => {
  let site: SiteFiles;
  beforeAll(async () => {
    site = await build('2026-10-26T05:59:59Z');
  });

  test('nothing of any post is anywhere in the output', () => {
    expectNowhere(site, [...tellTales(hu, et, laterHu, laterEt, draftHu, draftEt), ...laterTraces]);
    expectNowhere(site, ['/49/', '243000', '243 000', '49. bejegyzés', '49. postitus']);
  });

  test.each([
    ['/hu/', /Az első bejegyzés hamarosan/],
    ['/hu/bejegyzesek/', /Az első bejegyzés hamarosan/],
    ['/et/', /Esimene postitus ilmub peagi/],
    ['/et/postitused/', /Esimene postitus ilmub peagi/],
  ])('%s says that the first post is to come', (address, words) => {
    expect(site.page(address).document.querySelector('main')?.textContent).toMatch(words);
  });

  test('feeds and sitemap are there, and without posts', () => {
    for (const feed of ['hu/rss.xml', 'et/rss.xml', 'hu/atom.xml', 'et/atom.xml']) {
      expect(site.text(feed)).not.toMatch(/<(item|entry)[ >]/);
    }
    const listed = site.pages.filter((page) => all(page, 'link[rel=canonical]').length === 1);
    expect(listed.length).toBeGreaterThan(3 * (4 + definitions.length));
    expect(site.text('sitemap.xml').match(/<loc>/g)).toHaveLength(listed.length);
  });
});

describe('at the first Monday 07:00', () => {
  let site: SiteFiles;
  beforeAll(async () => {
    site = await build('2026-10-26T06:00:00Z');
  });

  test('the first post is there, with every sentence in its page and in its three feeds', () => {
    for (const [language, file, slug] of [
      ['hu', hu, 'elso-probalevel'],
      ['et', et, 'esimene-proovikiri'],
    ] as const) {
      const page = `${language}/${slug}/index.html`;
      const feeds = ['rss.xml', 'atom.xml', 'feed.json'].map((feed) => `${language}/${feed}`);
      for (const text of tellTales(file))
        expect(filesWith(site, text)).toEqual(expect.arrayContaining([page, ...feeds]));
      expect(filesWith(site, slug)).toContainEqual(expect.stringMatching(/\.pf_fragment$/));
    }
    expect(filesWith(site, 'elso-probalevel')).toEqual(
      expect.arrayContaining([
        'hu/index.html',
        'et/esimene-proovikiri/index.html',
        '49/index.html',
        'sitemap.xml',
      ]),
    );
  });

  test('nothing of the later post and of the draft is anywhere', () => {
    expectNowhere(site, [...tellTales(laterHu, laterEt, draftHu, draftEt), ...laterTraces]);
  });

  test('nothing is offered that needs an address while none is set', () => {
    expect(filesWith(site, 'mailto:')).toEqual([]);
    expect(site.has('.well-known/security.txt')).toBe(false);
    for (const [address, words] of [
      ['/hu/helyesbitesek/', /nincs megadva cím/],
      ['/et/parandused/', /ei ole aadressi/],
      ['/hu/rolunk/', /nincs közzétéve/],
      ['/et/meist/', /ei ole avaldatud/],
    ] as const)
      expect(site.page(address).document.querySelector('main')?.textContent).toMatch(words);
  });

  test('a correction that is still to come is nowhere, and where there is none it is said', () => {
    expectNowhere(site, corrections);
    expect(site.page('/hu/helyesbitesek/').document.querySelector('main')?.textContent).toMatch(
      /Eddig semmit/,
    );
    expect(site.page('/et/parandused/').document.querySelector('main')?.textContent).toMatch(
      /Seni mitte midagi/,
    );
  });
});

describe('a second before a Monday 07:00 in summer time, the day after clocks went forward', () => {
  let site: SiteFiles;
  beforeAll(async () => {
    site = await build('2027-03-29T04:59:59Z');
  });

  test('the earlier post is there', () => {
    expectSomewhere(site, tellTales(hu, et));
  });

  test('nothing of the later post and of the draft is anywhere, compressed files and file names included', () => {
    expectNowhere(site, [...tellTales(laterHu, laterEt, draftHu, draftEt), ...laterTraces]);
  });
});
