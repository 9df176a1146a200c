import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { minifySync } from 'vite';

/** The loader as it stands on a page: a module runs when all of the page is there. */
const loader = minifySync(
  'wakeIslands.js',
  readFileSync(new URL('wakeIslands.js', import.meta.url), 'utf8'),
  {
    module: true,
    compress: { target: 'es2022' },
    mangle: { toplevel: true },
  },
).code;

const astroScripts = /<script>\(\(\)=>\{var [\s\S]*?(?:astro:visible|"astro-island",\w+)[\s\S]*?<\/script>/g;

/**
 * A page with a loader of its own kind of islands in place of Astro's, which can wake every kind and weighs three
 * times as much on every page.
 *
 * @throws Error where Astro's loader or the islands are not what this one replaces
 */
export function withOwnLoader(page: string): string {
  const islands = page.match(/<astro-island\b[^>]*>/g) ?? [];
  if (islands.length === 0) return page;
  const scripts = page.match(astroScripts) ?? [];
  const strange = islands.find(
    (island) => !/ client="visible"/.test(island) || / data-preact-signals/.test(island),
  );
  if (scripts.length !== 2 || strange !== undefined) {
    throw new Error(
      `The loader in build/islandLoader.ts stands for islands that wake when visible and for Astro's two scripts; ` +
        `found ${strange ?? `${scripts.length} scripts`}. Bring it up to date, or take it out of build/finishedPages.ts.`,
    );
  }
  const [visible = '', island = ''] = scripts;
  return page
    .replace(visible, '')
    .replace(island, '')
    .replace(`'${hashOf(visible)}'`, `'${hashOf(`<script>${loader}</script>`)}'`)
    .replace('</body>', () => `<script type="module">${loader}</script></body>`);
}

function hashOf(script: string): string {
  const code = script.replace(/^<script>|<\/script>$/g, '');
  return `sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}`;
}
