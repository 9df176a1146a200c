import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { checkRecords } from '../../src/contentCheck/checkRecords.ts';
import { readContent } from '../../src/contentCheck/readContent.ts';
import { siteWords } from '../../src/i18n/siteWords.ts';
import { paths } from '../../src/routes.ts';
import { parseCsv } from '../csv.ts';
import { all, only } from '../siteFiles.ts';
import { articlePages, fileOf, root, site } from './builtSite.ts';

const { figures, sources } = checkRecords(
  readContent(fileURLToPath(new URL('../../../../content', import.meta.url))),
).registers;
const byNumber = [...figures.values()].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
const ids = byNumber.map(({ id }) => id);

/** Letters and digits alone: what typography does to a text leaves them. */
const letters = (text: string | null | undefined) => (text ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '');

describe.each(['hu', 'et'] as const)('the register of figures in %s', (language) => {
  const page = site.page(paths.figures(language));
  const entries = all(page, '.entry');
  const { verdicts } = siteWords[language];

  test('has every figure once, by number, at its own address', () => {
    expect(ids.length).toBeGreaterThanOrEqual(24);
    expect(entries.map(({ id }) => id)).toEqual(ids);
    for (const entry of entries) {
      const address = `${root}${page.address}#${entry.id}`;
      expect([...entry.querySelectorAll('code')].map(({ textContent }) => textContent)).toEqual([address]);
    }
  });

  test('lists every claim once at the top, under its stamp, with how many there are', () => {
    const groups = all(page, '.overview > div');
    const listed = groups.flatMap((group) => {
      const links = [...group.querySelectorAll('li a')];
      expect(group.querySelector('.group small')?.textContent).toMatch(new RegExp(`^${links.length} `));
      const stamp = group.querySelector('.group .stamp')?.textContent.trim();
      return links.map((link) => [link.getAttribute('href'), stamp] as const);
    });
    const expected = byNumber.map(
      ({ id, verdict }) =>
        [`#${id}`, verdict === 'figure-of-speech' ? undefined : verdicts[verdict]] as const,
    );
    expect([...listed].sort()).toEqual([...expected].sort());
  });

  test.each(byNumber)('$id says what its record says', (figure) => {
    const entry = entries.find(({ id }) => id === figure.id);
    const text = letters(entry?.textContent);
    for (const part of [figure.claim, figure.reason, figure.wording, figure.setting]) {
      expect(text).toContain(letters(part?.[language]));
    }
    const stamp = entry?.querySelector('.stamp')?.textContent.trim();
    expect(stamp).toBe(figure.verdict === 'figure-of-speech' ? undefined : verdicts[figure.verdict]);
    expect(entry?.querySelector('time')?.getAttribute('datetime')).toBe(figure.checked);
  });

  test.each(byNumber)(
    '$id names its sources, links those with an address, and says how far each was read',
    (figure) => {
      const items = [
        ...(entries.find(({ id }) => id === figure.id)?.querySelectorAll('.sources > li') ?? []),
      ];
      expect(items).toHaveLength(figure.sources.length);
      for (const [index, id] of figure.sources.entries()) {
        const source = sources.get(id);
        if (source === undefined) throw new Error(`there is no source ${id}`);
        expect(letters(items[index]?.textContent)).toContain(letters(source.title));
        const address = source.doi === undefined ? source.url : `https://doi.org/${source.doi}`;
        expect(items[index]?.querySelector('a')?.getAttribute('href')).toBe(address);
        if (source.read === 'full') continue;
        expect(items[index]?.textContent).toContain(siteWords[language].read[source.read]);
      }
    },
  );

  test.each(ids)('%s leads to the posts that judge it, and to no other', (id) => {
    const entry = entries.find((each) => each.id === id);
    const links = [...(entry?.querySelectorAll('a') ?? [])].map((link) =>
      fileOf(link.getAttribute('href') ?? '', page),
    );
    const posts = articlePages.filter(({ address }) => address.startsWith(`/${language}/`));
    const using = posts.filter((post) => all(post, `#${id}.figure`).length > 0);
    expect(posts.filter(({ path }) => links.includes(path))).toEqual(using);
  });

  test('says how many of its sources were read how far', () => {
    const cited = new Set(byNumber.flatMap((figure) => figure.sources));
    const counts = all(page, '#how ~ ul li').map(({ textContent }) =>
      Number(/\d+$/.exec(textContent.trim())?.[0]),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(cited.size);
  });

  test('is a table for spreadsheets as well, with the same in it', () => {
    const file = paths.figuresFile(language);
    expect(all(page, `main a[href="${file}"]`)).toHaveLength(1);
    const [head, ...rows] = parseCsv(site.text(file.slice(1)));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
    expect(rows.map(([id]) => id)).toEqual(ids);
    for (const [index, figure] of byNumber.entries()) {
      const row = rows[index] ?? [];
      const cells = row.map(letters);
      for (const part of [figure.claim, figure.reason, figure.wording, figure.setting]) {
        expect(cells).toContain(letters(part?.[language]));
      }
      expect(row).toContain(figure.checked);
      expect(row.at(-1)).toBe(`${root}${page.address}#${figure.id}`);
      const read = row[6] ?? '';
      expect(read === '' ? [] : read.split(' | ')).toHaveLength(figure.sources.length);
      // As a spreadsheet searches for it.
      expect(row.join('')).not.toMatch(/[\u00A0\u2011\u2060]/);
    }
  });

  test('is described as a data set of claims under review, without a grade in numbers', () => {
    const [script] = all(page, 'script[type="application/ld+json"]');
    const data = JSON.parse(script?.textContent ?? 'null') as { hasPart: Record<string, unknown>[] };
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      url: root + page.address,
      name: all(page, 'h1')[0]?.textContent,
      description: only(page, 'meta[name=description]', 'content'),
      distribution: { contentUrl: root + paths.figuresFile(language), encodingFormat: 'text/csv' },
    });
    const stamped = byNumber.filter(({ verdict }) => verdict !== 'figure-of-speech');
    expect(data.hasPart.map(({ url }) => url)).toEqual(
      stamped.map(({ id }) => `${root}${page.address}#${id}`),
    );
    for (const review of data.hasPart) {
      expect(review).toMatchObject({ '@type': 'ClaimReview', claimReviewed: expect.any(String) });
      expect(Object.values(verdicts)).toContain(
        (review['reviewRating'] as { alternateName: string }).alternateName,
      );
      expect(review['reviewRating']).not.toHaveProperty('ratingValue');
    }
  });

  test('is reached from every page of the language, the home page and the reasons of a post', () => {
    const pages = site.pages.filter(({ address }) => address.startsWith(`/${language}/`));
    for (const each of pages) expect(all(each, `header nav a[href="${page.address}"]`)).toHaveLength(1);
    const home = site.page(`/${language}/`);
    expect(all(home, `main a[href="${page.address}"]`)).toHaveLength(1);
    for (const post of articlePages.filter(({ address }) => address.startsWith(`/${language}/`))) {
      expect(all(post, `.grounds h2 a[href="${page.address}"]`)).toHaveLength(1);
    }
  });
});
