/** What a picture for shared links says: a letter that arrived. */
export interface Card {
  /** Whose letter it is, at its top. */
  readonly sender: string;
  /** Its title in lines, each no wider than `titleWidth` in that size. */
  readonly title: readonly string[];
  readonly titleSize: number;
  /** Below the title. */
  readonly dateline: string;
  readonly postmark: PostmarkText;
  /** The room between letters with which the text of the ring goes all around. */
  readonly ringSpacing: number;
}

/** What stands around a postmark, and in its middle. */
export interface PostmarkText {
  readonly ring: string;
  readonly above: string;
  readonly below: string;
}

/** The text of the ring: its size and the length of its way, in units of the postmark. */
export const ring = { size: 9.5, length: 244 } as const;

/** What previews of links show best: twice as wide as high, nearly. In pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/**
 * The room for a title, in pixels: beside the postmark, above the dateline. Words are measured one by one, without the
 * air around each, which makes a line up to 20 pixels wider.
 */
export const titleRoom = { width: 760, height: 350 } as const;

/** From one line of a title to the next, as a multiple of its size. */
export const titleLeading = 1.14;

const colors = { paper: '#fbf7ef', ink: '#1d2433', soft: '#565f73', red: '#b3392f', blue: '#1f4e8c' };
const left = 84;

/** The picture as SVG, set in one face: Fraunces. */
export function cardSvg({ sender, title, titleSize, dateline, postmark, ringSpacing }: Card): string {
  const { width, height } = cardSize;
  const edge = 26;
  const leading = titleSize * titleLeading;
  // The middle of the room is the middle of the title; letters stand on their line, a fifth of their size higher.
  const firstLine = 332 - ((title.length - 1) * leading) / 2 + titleSize * 0.3;
  const line = (text: string, y: number, size: number, color: string) =>
    `<text x="${left}" y="${round(y)}" font-size="${size}" fill="${color}">${escape(text)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Fraunces" font-weight="600">`,
    `<rect width="${width}" height="${height}" fill="${colors.paper}"/>`,
    stripes(colors.red, 0),
    stripes(colors.blue, 60),
    `<rect x="${edge}" y="${edge}" width="${width - 2 * edge}" height="${height - 2 * edge}" fill="${colors.paper}"/>`,
    line(sender, 122, 40, colors.soft),
    ...title.map((text, index) => line(text, firstLine + index * leading, titleSize, colors.ink)),
    line(dateline, 556, 32, colors.soft),
    `<g transform="translate(890 64) rotate(-9 108 108) scale(2)" fill="none" stroke="${colors.blue}">`,
    '<circle cx="54" cy="54" r="51" stroke-width="2"/><circle cx="54" cy="54" r="34" stroke-width="1.2"/>',
    '<path id="ring" d="M54 54m-39 0a39 39 0 1 1 78 0a39 39 0 1 1-78 0" stroke="none"/>',
    `<g fill="${colors.blue}" stroke="none" text-anchor="middle">`,
    `<text font-size="${ring.size}" text-anchor="start" letter-spacing="${ringSpacing.toFixed(3)}">`,
    `<textPath href="#ring">${escape(postmark.ring)}</textPath></text>`,
    `<text x="54" y="47" font-size="9">${escape(postmark.above)}</text>`,
    `<text x="54" y="69" font-size="21">${escape(postmark.below)}</text>`,
    '</g></g></svg>',
  ].join('');
}

/** The edge of an airmail letter: every 120 pixels a slanting stripe, from top to bottom. */
function stripes(color: string, first: number): string {
  const slant = 294;
  const count = Math.ceil((cardSize.width + slant) / 120);
  const each = Array.from({ length: count }, (_, index) => {
    const x = first + index * 120;
    return `M${x} 0h36l${-slant} ${cardSize.height}h-36z`;
  });
  return `<path d="${each.join('')}" fill="${color}"/>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
