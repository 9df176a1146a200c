import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { parseHTML } from 'linkedom';

/** The files of a built site by path, such as `hu/index.html`; compressed ones are looked at by themselves. */
export interface SiteFiles {
  readonly paths: readonly string[];
  /** Every HTML page. */
  readonly pages: readonly Page[];
  has(path: string): boolean;
  bytes(path: string): Buffer;
  text(path: string): string;
  /** The page of an address below the site's root, such as `/hu/`. */
  page(address: string): Page;
}

/** One HTML page. */
export interface Page {
  readonly path: string;
  /** The address below the site's root: `/hu/`. */
  readonly address: string;
  readonly html: string;
  readonly document: Document;
}

/** Reads a built site from its folder. */
export function readSite(folder: string): SiteFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
  const bytes = (path: string) => readFileSync(join(folder, path));
  const text = (path: string) => bytes(path).toString('utf8');
  const pages = paths
    .filter((path) => path.endsWith('.html'))
    .map((path): Page => {
      const html = text(path);
      const { document } = parseHTML(html) as unknown as { document: Document };
      return { path, address: `/${path.replace(/(^|\/)index\.html$/, '$1')}`, html, document };
    });
  const page = (address: string): Page => {
    const found = pages.find((each) => each.address === address);
    if (found === undefined)
      throw new Error(
        `the site has no page ${address}; it has ${pages.map((each) => each.address).join(' ')}`,
      );
    return found;
  };
  return { paths, pages, has: (path) => paths.includes(path), bytes, text, page };
}

/** What a compressed file holds. */
export function decompressed(site: SiteFiles, path: string): string {
  const bytes = site.bytes(path);
  return (path.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes)).toString('utf8');
}

/** All elements that a selector finds. */
export function all(page: Page, selector: string): readonly Element[] {
  return [...page.document.querySelectorAll(selector)];
}

/** An attribute of the one element that a selector finds; throws unless there is exactly one. */
export function only(page: Page, selector: string, attribute: string): string {
  const found = all(page, selector);
  const value = found[0]?.getAttribute(attribute);
  if (found.length !== 1 || value === null || value === undefined) {
    throw new Error(`${page.address}: one ${selector} with ${attribute} expected, found ${found.length}`);
  }
  return value;
}

/** What the eye reads of an element: without words for the ear alone, and what comes up when a term is pressed. */
export function seenText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('.heard, [popover]')) unseen.remove();
  return copy.textContent;
}

/** What a reader sees of a page: its text without scripts and styles. */
export function readableText(page: Page): string {
  const body = page.document.body.cloneNode(true) as HTMLElement;
  for (const code of body.querySelectorAll('script, style')) code.remove();
  return body.textContent;
}
