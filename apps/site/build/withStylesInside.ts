import { createHash } from 'node:crypto';

/** A stylesheet that the page waits for; one for print alone nobody waits for. */
const awaited = /<link rel="stylesheet" href="([^"]*)">/g;

const own = /<style>([\s\S]*?)<\/style>/g;

/**
 * A page with all of its styles in one piece in its head: those that it would wait for, those that stand where Astro
 * wrote them. Less to ask for, smaller together than apart, and one hash in its policy instead of several.
 *
 * @param read the content of a stylesheet by its address
 * @throws Error where a page has nothing but stylesheets to wait for
 */
export function withStylesInside(page: string, read: (address: string) => string): string {
  const addresses = new Set(Array.from(page.matchAll(awaited), ([, address = '']) => address));
  const [first, ...others] = Array.from(page.matchAll(own), ([, styles = '']) => styles);
  if (addresses.size === 0 && others.length === 0) return page;
  if (first === undefined)
    throw new Error(`withStylesInside: a page without styles of its own:\n${page.slice(0, 500)}`);
  const all = [first, ...others, ...[...addresses].map((address) => read(address).trim())].join('');
  let isFirst = true;
  return page
    .replaceAll(awaited, '')
    .replaceAll(own, () => {
      const written = isFirst ? `<style>${all}</style>` : '';
      isFirst = false;
      return written;
    })
    .replace(hashOf(first), () => hashOf(all));
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`;
}
