import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { readEnvironment } from '../../src/environment.ts';
import { calculatorsFolder } from '../../src/routes.ts';
import { all, readSite, type Page } from '../siteFiles.ts';

const folder = fileURLToPath(new URL('../../dist', import.meta.url));
if (!existsSync(folder)) throw new Error('There is no built site in dist. Build it first: npm run build');

/** The site as `npm run build` made it. */
export const site = readSite(folder);

/** The site was built with the settings of the repository, whatever they are by now. */
export const { settings } = readEnvironment({
  MONDAY_LETTER_SETTINGS: fileURLToPath(new URL('../../settings.json', import.meta.url)),
  MONDAY_LETTER_NOW: process.env['MONDAY_LETTER_NOW'],
});
const { address, basePath } = settings;

/** Scheme, host and base path, without a last slash: an address of the site put behind it is complete. */
export const root = address + basePath.slice(0, -1);

/** The file that an address on a page leads to; `null` outside the site. */
export function fileOf(link: string, page: Page): string | null {
  const { origin, pathname } = new URL(link, root + page.address);
  if (origin !== address) return null;
  const path = decodeURIComponent(pathname);
  if (!path.startsWith(basePath)) throw new Error(`${page.address} links to ${link}, outside the base path`);
  const file = path.slice(basePath.length);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

const folders = Object.values(calculatorsFolder).join('|');

/** The pages of articles, which say of themselves that they are: `/hu/slug/`. */
export const articlePages: readonly Page[] = site.pages.filter(
  (page) => all(page, 'meta[property="og:type"][content="article"]').length === 1,
);

/** The own pages of calculators: `/hu/kalkulatorok/slug/`. */
export const calculatorPages: readonly Page[] = site.pages.filter((page) =>
  new RegExp(`^/(hu|et)/(${folders})/[^/]+/$`).test(page.address),
);

/** The indexes of the calculators. */
export const calculatorIndexes: readonly Page[] = site.pages.filter((page) =>
  new RegExp(`^/(hu|et)/(${folders})/$`).test(page.address),
);

/** The pages in one language: homes, articles, calculators. */
export const languagePages: readonly Page[] = site.pages.filter((page) => /^\/(hu|et)\//.test(page.address));
