import { lineHeight, textWidth, typeSize } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

export interface Caption {
  readonly title: string;
  /** Where the numbers come from, the address of the page: a line each. */
  readonly source: readonly string[];
  readonly date: string;
}

const width = 340;
const margin = 16;
const barHeight = 12;

/** What an element takes from the one around it, unless it says otherwise. */
const inherited = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];

/**
 * A chart, or a list of bars, as an SVG document that needs nothing else: colours and type are attributes, its title
 * stands above and its source below, on light paper whatever the colours of the page are now.
 *
 * @param drawn the `svg` of a chart, or the `ul` of bars, as it is in the page
 */
export function toStandaloneSvg(drawn: Element, { title, source, date }: Caption): string {
  drawn.classList.add('on-paper');
  const { color, backgroundColor, fontFamily } = getComputedStyle(drawn);
  let y = margin;
  const write = (text: string, room = width, look = '') =>
    wrapText(text, room)
      .map((line) => `<text x="${margin}" y="${(y += lineHeight) - 4}"${look}>${escape(line)}</text>`)
      .join('');
  const place = (svg: Element, height: number) => {
    const placed = copy(svg, { x: margin, y, width, height });
    y += height + 8;
    return placed;
  };

  const heading = write(title, width, ' font-weight="600"');
  y += 8;
  const body =
    drawn.localName === 'svg'
      ? place(drawn, Number(drawn.getAttribute('viewBox')?.split(' ')[3]))
      : Array.from(drawn.children, (row) => {
          const [label = '', printed = ''] = ['span', 'b'].map(
            (name) => row.querySelector(name)?.textContent,
          );
          const svg = row.querySelector('svg');
          const words = write(label, width - textWidth(printed) - 8);
          const number = `<text x="${margin + width}" y="${y - 4}" text-anchor="end" font-weight="600">${escape(printed)}</text>`;
          return words + number + (svg ? place(svg, barHeight) : '');
        }).join('');
  y += 6;
  const foot = [...source, date].map((line) => write(line)).join('');
  drawn.classList.remove('on-paper');

  const [fullWidth, height] = [width + 2 * margin, y + margin];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${fullWidth} ${height}" width="${2 * fullWidth}" height="${2 * height}" fill="${color}" font-family="${escape(fontFamily)}" font-size="${typeSize}"><title>${escape(title)}</title><rect width="100%" height="100%" fill="${backgroundColor}"/>${heading}${body}${foot}</svg>`;
}

/** An element with all in it; what CSS says becomes attributes. */
function copy(element: Element, more: object, around?: CSSStyleDeclaration): string {
  const look = getComputedStyle(element);
  const attributes = new Map(Array.from(element.attributes, ({ name, value }) => [name, value]));
  attributes.delete('class');
  for (const name of inherited) {
    const value = look.getPropertyValue(name);
    if (attributes.has(name) || value !== around?.getPropertyValue(name)) attributes.set(name, value);
  }
  for (const [name, value] of Object.entries(more)) attributes.set(name, String(value));
  const written = Array.from(attributes, ([name, value]) => ` ${name}="${escape(value)}"`).join('');
  const inside = Array.from(element.childNodes, (child) =>
    child.nodeType === 1 ? copy(child as Element, {}, look) : escape(child.textContent ?? ''),
  ).join('');
  return `<${element.localName}${written}>${inside}</${element.localName}>`;
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
