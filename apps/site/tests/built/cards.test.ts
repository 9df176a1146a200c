import { expect, test } from 'vitest';

import { all, only } from '../siteFiles.ts';
import { articlePages, fileOf, languagePages, site } from './builtSite.ts';

const cardOf = (page: (typeof site.pages)[number]) =>
  fileOf(only(page, 'meta[property="og:image"]', 'content'), page) ?? '';

test.each(site.pages)(
  '$address comes with a picture where it is shared, with its size and what it shows',
  (page) => {
    const card = cardOf(page);
    expect(site.has(card), card).toBe(true);
    const png = site.bytes(card);
    const size = ['width', 'height'].map((side) =>
      Number(only(page, `meta[property="og:image:${side}"]`, 'content')),
    );
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size);
    expect(size).toEqual([1200, 630]);
    expect(png.length).toBeLessThanOrEqual(40_000);
    expect(only(page, 'meta[property="og:image:alt"]', 'content')).not.toBe('');
    expect(only(page, 'meta[name="twitter:card"]', 'content')).toBe('summary_large_image');
  },
);

test('every post has a picture of its own, which says its title to those who do not see it', () => {
  const cards = articlePages.map(cardOf);
  expect(new Set(cards).size).toBe(articlePages.length);
  expect(new Set(cards.map((card) => site.bytes(card).toString('base64'))).size).toBe(articlePages.length);
  for (const page of articlePages) {
    expect(only(page, 'meta[property="og:image:alt"]', 'content')).toContain(all(page, 'h1')[0]?.textContent);
  }
});

test('every other page has the picture of its language', () => {
  for (const page of languagePages.filter((each) => !articlePages.includes(each))) {
    expect(cardOf(page)).toBe(`${page.address.slice(1, 3)}/card.png`);
  }
});
