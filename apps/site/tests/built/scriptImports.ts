import type { Page } from '../siteFiles.ts';
import { fileOf, site } from './builtSite.ts';

const importedBy = (path: string, pattern: RegExp) =>
  [...site.text(path).matchAll(pattern)].map(([, name = '']) => `_astro/${name}`);

/** The scripts that a script imports before it runs. */
export const atOnce = (path: string) =>
  importedBy(path, /(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g);

/** The scripts that a script may come to fetch. */
export const onDemand = (path: string) => importedBy(path, /\bimport\(\s*["'`]\.\/([\w.-]+\.js)["'`]/g);

/** Some scripts and what they lead to, each once. */
export function reached(
  seeds: readonly string[],
  next: (path: string) => readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...seeds];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    queue.push(...next(path));
  }
  return found;
}

/** What comes when an island wakes up: its module, its renderer, and all that these import at once. */
export function wokenBy(island: Element, page: Page): ReadonlySet<string> {
  const seeds = ['component-url', 'renderer-url'].map(
    (name) => fileOf(island.getAttribute(name) ?? '', page) ?? '',
  );
  return reached(seeds, atOnce);
}
