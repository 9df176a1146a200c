import { afterEach, expect, test, vi } from 'vitest';

import { childrenOf, onlyChild, parseXml, type XmlElement } from '../tests/xml.ts';
import type { SitemapCluster } from './sitemap.ts';

const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const xhtml = 'http://www.w3.org/1999/xhtml';

const clusters: readonly SitemapCluster[] = [
  { hu: '/hu/', et: '/et/', neutral: '/', changed: undefined },
  { hu: '/hu/egy/', et: '/et/uks/', neutral: '/49/', changed: new Date('2026-10-26T06:00:00Z') },
];

/** The sitemap of a site at some address, as a document. The address is read once, when the module is. */
async function sitemapAt(variables: Record<string, string>): Promise<XmlElement> {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  vi.resetModules();
  const { sitemap } = await import('./sitemap.ts');
  return parseXml(sitemap(clusters));
}

const publicSite = { MONDAY_LETTER_EDITION: 'publish', MONDAY_LETTER_SETTINGS: 'tests/settings/public.json' };

afterEach(() => {
  vi.unstubAllEnvs();
});

const urlsOf = (document: XmlElement) =>
  childrenOf(document, 'url', protocol).map((url) => ({
    at: onlyChild(url, 'loc', protocol).text,
    changed: childrenOf(url, 'lastmod', protocol).map(({ text }) => text),
    alternates: childrenOf(url, 'link', xhtml).map(({ attributes: { rel, hreflang, href } }) => [
      rel,
      hreflang,
      href,
    ]),
  }));

test('every page stands with its counterparts, itself among them, at its public address', async () => {
  const base = 'https://example.org/letter';
  const home = [
    ['alternate', 'hu', `${base}/hu/`],
    ['alternate', 'et', `${base}/et/`],
    ['alternate', 'x-default', `${base}/`],
  ];
  const post = [
    ['alternate', 'hu', `${base}/hu/egy/`],
    ['alternate', 'et', `${base}/et/uks/`],
    ['alternate', 'x-default', `${base}/49/`],
  ];
  const changed = ['2026-10-26T06:00:00.000Z'];
  expect(urlsOf(await sitemapAt(publicSite))).toEqual([
    { at: `${base}/`, changed: [], alternates: home },
    { at: `${base}/hu/`, changed: [], alternates: home },
    { at: `${base}/et/`, changed: [], alternates: home },
    { at: `${base}/49/`, changed, alternates: post },
    { at: `${base}/hu/egy/`, changed, alternates: post },
    { at: `${base}/et/uks/`, changed, alternates: post },
  ]);
});

test('a local site names the address of this machine', async () => {
  const [first] = urlsOf(await sitemapAt({}));
  expect(first?.at).toBe('http://127.0.0.1:4321/');
});
