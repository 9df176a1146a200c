import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

import { renderAsync, Resvg } from '@resvg/resvg-js';

import { readEnvironment } from '../environment.ts';
import { displayCharacters } from '../fonts/displayCharacters.ts';
import fontUrl from '../fonts/display.ttf?inline';
import { breakLines } from './breakLines.ts';
import { cardSize, cardSvg, ring, titleLeading, titleRoom, type Card } from './cardSvg.ts';
import { palettePng } from './palettePng.ts';

/** What a picture for shared links says, before its title is set in lines. */
export interface CardText extends Pick<Card, 'sender' | 'dateline' | 'postmark'> {
  readonly title: string;
}

const font = Buffer.from(fontUrl.replace(/^[^,]*,/, ''), 'base64');
const { resolve } = createRequire(import.meta.url);
const resvgFolder = dirname(resolve('@resvg/resvg-js'));
/** Where tools keep what they can make again; it goes with the packages when they are installed anew. */
const cacheFolder = readEnvironment().cacheDirectory ?? join(resvgFolder, '../../.cache/monday-letter-cards');

/** Sizes for a title, in pixels: the largest is taken in which it fits. */
const titleSizes = [92, 84, 76, 68, 60, 52, 44];

/**
 * The PNG of a picture for shared links: from the cache where the same was drawn before, by the same program with the
 * same font.
 *
 * @throws Error where a text has a character that the display font has not
 */
export async function drawCard(card: CardText): Promise<Buffer> {
  requireKnownCharacters(card);
  const fontFile = await cached(`${hashOf(font)}.ttf`, async () => font);
  const options = {
    font: { fontFiles: [fontFile.path], loadSystemFonts: false, defaultFontFamily: 'Fraunces' },
  };
  const ringWidth = (widthOf(card.postmark.ring, options) / 100) * ring.size;
  const ringSpacing = (ring.length - ringWidth) / card.postmark.ring.length;
  const svg = cardSvg({ ...card, ...setTitle(card.title, options), ringSpacing });
  const program = await readFile(join(resvgFolder, 'package.json'), 'utf8');
  const name = `${hashOf(svg, font, program, process.versions.zlib)}.png`;
  const { content } = await cached(name, async () => {
    const { pixels, width, height } = await renderAsync(svg, options);
    return palettePng(pixels, width, height);
  });
  return content;
}

type Options = ConstructorParameters<typeof Resvg>[1];

/** The lines of a title and their size. */
function setTitle(title: string, options: Options): Pick<Card, 'title' | 'titleSize'> {
  const words = title.split(/ +/);
  const wordWidths = words.map((word) => widthOf(word, options));
  const space = widthOf('n n', options) - widthOf('nn', options);
  for (const titleSize of titleSizes) {
    const scale = titleSize / 100;
    const counts = breakLines(wordWidths, space, titleRoom.width / scale);
    let next = 0;
    const lines = counts.map((count) => words.slice(next, (next += count)).join(' '));
    const isNarrow = wordWidths.every((width) => width * scale <= titleRoom.width);
    const isLow = lines.length * titleSize * titleLeading <= titleRoom.height;
    if ((isNarrow && isLow) || titleSize === titleSizes.at(-1)) return { title: lines, titleSize };
  }
  return { title: [title], titleSize: 0 };
}

const widths = new Map<string, number>();

/** The width of a text in a size of 100 pixels. */
function widthOf(text: string, options: Options): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}"><text y="100" font-family="Fraunces" font-weight="600" font-size="100">${escaped}</text></svg>`;
  const width = new Resvg(svg, options).getBBox()?.width ?? 0;
  widths.set(text, width);
  return width;
}

function requireKnownCharacters({ sender, title, dateline, postmark }: CardText): void {
  const text = [sender, title, dateline, ...Object.values(postmark)].join('');
  const strange = [...new Set(text)].filter((character) => !displayCharacters.includes(character));
  if (strange.length === 0) return;
  throw new Error(
    `“${title}”: the display font has no ${strange.join(' ')}, so that the picture for shared links cannot show it. ` +
      `Write the title without it, or add it to apps/site/src/fonts/displayCharacters.ts and run npm run font -w @monday-letter/site.`,
  );
}

/** A file of the cache, made where it is not there. */
async function cached(
  name: string,
  make: () => Promise<Buffer>,
): Promise<{ readonly path: string; readonly content: Buffer }> {
  const path = join(cacheFolder, name);
  try {
    return { path, content: await readFile(path) };
  } catch {
    const content = await make();
    await mkdir(cacheFolder, { recursive: true });
    // Other builds may be at it: a file is there whole or not at all.
    const unfinished = `${path}.${randomUUID()}`;
    await writeFile(unfinished, content);
    await rename(unfinished, path);
    return { path, content };
  }
}

function hashOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url').slice(0, 22);
}
