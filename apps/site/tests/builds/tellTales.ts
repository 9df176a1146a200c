import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { decompressed, type SiteFiles } from '../siteFiles.ts';

/** Four words in a row that typography does not touch: enough to know a sentence again. */
const wordsInARow = /\p{L}+(?: \p{L}+){3,}/gu;

/** Pieces of an article's source by which it is known wherever it turns up: words, slug. */
export function tellTalesOf(content: string, file: string): readonly string[] {
  const source = readFileSync(join(content, file), 'utf8');
  const prose = source.replaceAll(/<[^>]*>/g, '.').replaceAll(/^\w+:/gm, '.');
  const slug = /^slug: (.*)$/m.exec(source)?.[1] ?? '';
  const title = /^title: (.*)$/m.exec(source)?.[1] ?? '';
  return [slug, title, ...(prose.match(wordsInARow) ?? [])];
}

/** The files of a site in which a text stands, whatever spaces and escapes it is written with. */
export function filesWith(site: SiteFiles, text: string): readonly string[] {
  return readableFiles(site)
    .filter(([, content]) => content.includes(text))
    .map(([path]) => path);
}

const cache = new WeakMap<SiteFiles, readonly (readonly [path: string, content: string])[]>();

function readableFiles(site: SiteFiles) {
  const files =
    cache.get(site) ??
    site.paths.map((path) => {
      const raw = /\.(br|gz|pf_\w+)$/.test(path) ? decompressed(site, path) : site.text(path);
      return [path, `${path}\n${plain(raw)}`] as const;
    });
  cache.set(site, files);
  return files;
}

/** One way of writing everything: spaces alike, escapes of JavaScript, JSON and HTML undone. */
function plain(text: string): string {
  return text
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&nbsp;|\s+/g, ' ');
}
