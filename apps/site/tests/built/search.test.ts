import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { paths, plainNames } from '../../src/routes.ts';
import { createEngine, type Hit, type Pagefind, type SearchEngine } from '../../src/search/engine.ts';
import { loosen as loosenEstonian } from '../../src/search/loosen.et.ts';
import { loosen as loosenHungarian } from '../../src/search/loosen.hu.ts';
import { outcomeOf } from '../../src/search/outcome.ts';
import { tidyQuery } from '../../src/search/tidyQuery.ts';
import { all, seenText } from '../siteFiles.ts';
import { articlePages, calculatorPages, site } from './builtSite.ts';

const folder = new URL('../../dist/', import.meta.url);

beforeAll(() => {
  vi.stubGlobal('location', new URL('http://127.0.0.1/'));
  vi.stubGlobal('fetch', async (address: string) => {
    const file = new URL(address);
    file.search = '';
    return new Response(await readFile(fileURLToPath(file)));
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** The search as a page in that language has it, with the index on the disk. */
function searchIn(language: 'hu' | 'et'): SearchEngine {
  vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => language }) });
  // A module of its own for each language: one holds the stemmer of one.
  const script = new URL(`pagefind/pagefind.js?${language}`, folder).href;
  return createEngine(
    () => import(/* @vite-ignore */ script) as Promise<Pagefind>,
    () => 0,
    language === 'hu' ? loosenHungarian : loosenEstonian,
  );
}

/** Everything that there is to find in a language: its address, and what it is called there. */
function findable(language: 'hu' | 'et'): ReadonlyMap<string, string> {
  const pages = [
    ...[...articlePages, ...calculatorPages].filter(({ address }) => address.startsWith(`/${language}/`)),
    ...plainNames.map((name) => site.page(paths.plain(name, language))),
    ...[
      paths.archive,
      paths.calculators,
      paths.customerFile,
      paths.figures,
      paths.glossary,
      paths.offline,
    ].map((path) => site.page(path(language))),
  ];
  const parts = (address: string, selector: string, name: string) =>
    all(site.page(address), selector).map((part) => {
      const title = part.querySelector(name);
      return [`${address}#${part.id}`, title === null ? '' : seenText(title)] as const;
    });
  return new Map([
    ...pages.map((page) => [page.address, all(page, 'h1')[0]?.textContent ?? ''] as const),
    ...parts(paths.figures(language), '.entry', 'q'),
    ...parts(paths.glossary(language), '.glossary > [id]', 'dt'),
  ]);
}

/** Letters and digits alone: what typography does to a text leaves them. */
const letters = (text: string | undefined) => (text ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What readers type, and what has to be among what they find. */
const queries: Readonly<Record<'hu' | 'et', readonly (readonly [query: string, address: string])[]>> = {
  hu: [
    ['sutik', '/hu/adatvedelem/'],
    ['lemorzsolodas', '/hu/fogalmak/#churn'],
    ['lemorzsolódásról', '/hu/fogalmak/#churn'],
    ['LEMORZSOLÓDÁSI', '/hu/fogalmak/#churn-rate'],
    ['arresbol', '/hu/fogalmak/#margin'],
    ['árrésből', '/hu/fogalmak/#margin'],
    ['ügyfelek értéke', '/hu/kalkulatorok/ugyfelertek/'],
    ['huszas szorzo', '/hu/mennyit-er-egy-ugyfel/'],
    ['Pareto', '/hu/kalkulatorok/pareto/'],
    ['F7', '/hu/szamok/#F7'],
    ['5–25', '/hu/szamok/#F10'],
    ['Juran', '/hu/valoban-a-felso-20-tart-el/'],
  ],
  et: [
    ['kupsised', '/et/privaatsus/'],
    ['vaartus', '/et/moisted/#customer-lifetime-value'],
    ['väärtuse', '/et/moisted/#customer-lifetime-value'],
    ['väärtustele', '/et/kui-palju-on-klient-vaart/'],
    ['lahkumismäärad', '/et/moisted/#churn-rate'],
    ['kaebused', '/et/kalkulaatorid/kaebuste-jaamagi/'],
    ['kaebusi', '/et/kalkulaatorid/kaebuste-jaamagi/'],
    ['brutomarginaali', '/et/moisted/#margin'],
    ['soovituste kalkulaator', '/et/kalkulaatorid/soovitused/'],
    ['F7', '/et/arvud/#F7'],
    ['5–25', '/et/arvud/#F10'],
    ['Juran', '/et/kas-sind-toidab-ulemine-viiendik/'],
  ],
};

/** What the site calls a page in its menu and footer, and what readers do: it is found by that, first of all. */
const called: typeof queries = {
  hu: [
    ['adatvédelem', '/hu/adatvedelem/'],
    ['rólunk', '/hu/rolunk/'],
    ['licenc', '/hu/licenc/'],
    ['követés', '/hu/kovetes/'],
    ['saját fájl', '/hu/sajat-fajl/'],
    ['fogalomtár', '/hu/fogalmak/'],
    ['fogalmak', '/hu/fogalmak/'],
    ['számok', '/hu/szamok/'],
    ['kalkulátorok', '/hu/kalkulatorok/'],
    ['bejegyzések', '/hu/bejegyzesek/'],
    ['internet nélkül', '/hu/internet-nelkul/'],
  ],
  et: [
    ['privaatsus', '/et/privaatsus/'],
    ['meist', '/et/meist/'],
    ['litsents', '/et/litsents/'],
    ['jälgimine', '/et/jalgi/'],
    ['oma fail', '/et/oma-fail/'],
    ['mõisted', '/et/moisted/'],
    ['sõnastik', '/et/moisted/'],
    ['arvud', '/et/arvud/'],
    ['kalkulaatorid', '/et/kalkulaatorid/'],
    ['postitused', '/et/postitused/'],
    ['internetita', '/et/internetita/'],
  ],
};

describe.each(['hu', 'et'] as const)('the search in %s', (language) => {
  const known = findable(language);
  let search: SearchEngine;
  beforeAll(() => {
    search = searchIn(language);
  });
  const hitsFor = async (query: string): Promise<readonly Hit[]> =>
    Promise.all((await search(tidyQuery(query))).map((load) => load()));
  /** Pagefind takes the folder of the index for the root of the site. */
  const addressOf = ({ address }: Hit) => address.slice(address.lastIndexOf(`/${language}/`));

  test('finds everything by its name, first of all', async () => {
    expect(known.size).toBeGreaterThan(60);
    const missed: string[] = [];
    for (const [address, name] of known) {
      const outcome = await outcomeOf(name, search);
      const [first] = outcome.state === 'found' ? outcome.shown : [];
      const found = first && addressOf(first);
      if (found !== address) missed.push(`${name}: ${found ?? 'nothing'} instead of ${address}`);
    }
    expect(missed).toEqual([]);
  });

  test.each(called[language])('leads who looks for “%s” to %s, first of all', async (name, address) => {
    const outcome = await outcomeOf(name, search);
    const [first] = outcome.state === 'found' ? outcome.shown : [];
    expect(first && addressOf(first)).toBe(address);
  });

  test.each(queries[language])('finds for “%s” %s', async (query, address) => {
    expect((await hitsFor(query)).map(addressOf)).toContain(address);
  });

  test('finds nothing but what is there, each thing once, by the name that it has', async () => {
    for (const query of ['klient', 'ügyfél', 'kalkulátor', 'kalkulaator', '20']) {
      const hits = await hitsFor(query);
      const addresses = hits.map(addressOf);
      expect(new Set(addresses).size).toBe(addresses.length);
      for (const [index, { meta }] of hits.entries()) {
        expect(letters(meta.title)).toBe(letters(known.get(addresses[index] ?? '')));
      }
    }
  });

  test('says of a figure how far it is true, of a post when it appeared, and marks what was looked for', async () => {
    const [figure] = (await hitsFor('F7')).filter(({ meta }) => meta.kind === 'figure');
    const stamp = all(site.page(paths.figures(language)), '#F7 .stamp')[0]?.textContent;
    expect(figure?.meta.stamp).toBe(stamp);
    const posts = (await hitsFor('Juran')).filter(({ meta }) => meta.kind === 'post');
    expect(posts[0]?.meta.detail).toMatch(/^52\..*2026/);
    const marked = posts[0]?.excerpt.filter(({ isMarked }) => isMarked) ?? [];
    expect(marked.map(({ text }) => text)).toContainEqual(expect.stringContaining('Juran'));
    expect(posts[0]?.excerpt.map(({ text }) => text).join('')).not.toMatch(/<|&lt;/);
  });
});

test('what is fetched to search with is small, and comes from nowhere else', () => {
  const files = site.paths.filter((path) => path.startsWith('pagefind/') && !/\.(br|gz)$/.test(path));
  expect(files.filter((path) => /worker|ui|highlight|unknown/.test(path))).toEqual([]);
  for (const language of ['hu', 'et']) {
    const atOnce = [
      `pagefind/wasm.${language}.pagefind`,
      'pagefind/pagefind.js.br',
      'pagefind/pagefind-entry.json.br',
    ];
    expect(atOnce.reduce((sum, path) => sum + site.bytes(path).length, 0)).toBeLessThanOrEqual(90_000);
  }
  expect(site.paths.filter((path) => path.endsWith('search.json'))).toEqual([]);
});
