import { fileURLToPath } from 'node:url';

import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';

import { displayCharacters } from '../fonts/displayCharacters.ts';
import { cardOfArticle, cardOfBoth, cardOfLanguage } from './cardOf.ts';
import { cardSvg, ring } from './cardSvg.ts';
import { drawCard } from './drawCard.ts';

const font = fileURLToPath(new URL('../fonts/display.ttf', import.meta.url));

/** How much ink a character has in the font of the pictures. */
function shapeOf(character: string): string {
  const escaped = character.replace('&', '&amp;').replace('<', '&lt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><text x="5" y="45" font-family="Fraunces" font-weight="600" font-size="40">${escaped}</text></svg>`;
  const drawn = new Resvg(svg, { font: { fontFiles: [font], loadSystemFonts: false } });
  return drawn.render().pixels.toString('base64');
}

test('the font has a shape of its own for every character that titles may be set in', () => {
  const visible = [...displayCharacters].filter((character) => /\S/.test(character));
  const shapes = new Map(visible.map((character) => [shapeOf(character), character]));
  expect(visible.length).toBeGreaterThan(110);
  expect(visible.filter((character) => ![...shapes.values()].includes(character))).toEqual([]);
  for (const strange of ['\uE000', 'ж']) expect(shapes.has(shapeOf(strange))).toBe(false);
});

const article = (language: 'hu' | 'et', title: string) =>
  cardOfArticle({
    language,
    entry: { data: { title, monday: '2026-11-30', number: 54 } },
  } as Parameters<typeof cardOfArticle>[0]);

describe('what a picture says', () => {
  test('of a post: title, day and number, as on its postmark', () => {
    expect(article('hu', 'Tényleg csak négy százalék?')).toEqual({
      sender: 'Hétfői levél',
      title: 'Tényleg csak négy százalék?',
      dateline: '2026.\u00A0november\u00A030., hétfő',
      postmark: { ring: 'HÉTFŐI LEVÉL · 2026.\u00A011.\u00A030. · ', above: 'hétfő', below: '54.' },
    });
    expect(article('et', 'Üks').postmark).toEqual({
      ring: 'ESMASPÄEVAKIRI · 30.11.2026 · ',
      above: 'esmaspäev',
      below: '54.',
    });
  });

  test('of a language: whose letter it is and when it comes, on that country’s clock', () => {
    expect(cardOfLanguage('hu')).toMatchObject({ title: 'Hétfői levél', postmark: { below: '7:00' } });
    expect(cardOfLanguage('et')).toMatchObject({ title: 'Esmaspäevakiri', postmark: { below: '8.00' } });
  });

  test('of pages in both languages: both names', () => {
    expect(cardOfBoth().title).toBe('Hétfői levél Esmaspäevakiri');
  });
});

describe('a picture', () => {
  test('is a PNG of the size that previews want, and small', async () => {
    const png = await drawCard(article('et', 'Õhtused käpardlikud žestid šokolaadipoes'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThanOrEqual(40_000);
  });

  test('is the same when it is drawn again, and another one for another title', async () => {
    const [one, same, other] = await Promise.all(
      ['Egy', 'Egy', 'Kettő'].map((title) => drawCard(article('hu', title))),
    );
    expect(one?.equals(same ?? Buffer.alloc(0))).toBe(true);
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false);
  });

  test('refuses a character that it could not show, and says what to do', async () => {
    await expect(drawCard(article('hu', 'Ki → kinek?'))).rejects.toThrow(
      /“Ki → kinek\?”: the display font has no →.*npm run font/,
    );
  });
});

test('what belongs to markup is text in a picture', () => {
  const svg = cardSvg({ ...cardOfBoth(), title: ['A & B < C'], titleSize: 92, ringSpacing: 1 });
  expect(svg).toContain('A &amp; B &lt; C');
  expect(svg).toContain(`font-size="${ring.size}"`);
});
