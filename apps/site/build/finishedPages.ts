import { readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { languages } from '@monday-letter/locale';
import type { AstroIntegration } from 'astro';

import type { Environment } from '../src/environment.ts';
import { paths } from '../src/routes.ts';
import { withOwnLoader } from './islandLoader.ts';
import { leaveScript, registerScript } from './offline/pageScripts.ts';
import { withScript } from './offline/withScript.ts';
import { ownHashes } from './ownHashes.ts';
import { reachableScripts } from './reachableScripts.ts';

/** After the build: pages as readers get them, and no script that none of them leads to. */
export function finishedPages({ edition, settings }: Environment): AstroIntegration {
  const script = edition === 'preview' ? leaveScript : registerScript(settings.basePath);
  return {
    name: 'finished-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const language of languages) await placeNotFound(join(folder, paths.notFound(language)));
        const files = await readdir(folder, { recursive: true });
        const pages = files.filter((file) => file.endsWith('.html'));
        const read = (file: string) => readFile(join(folder, file), 'utf8');
        const finished = await Promise.all(
          pages.map(async (file) => {
            const page = finish(await read(file), script);
            await writeFile(join(folder, file), page);
            return page;
          }),
        );
        // A calculator that no page shows yet belongs to a Monday to come: nothing of it goes out.
        const scripts = files.filter((file) => file.endsWith('.js'));
        const texts = await Promise.all(
          scripts.map(async (file) => [basename(file), await read(file)] as const),
        );
        const reached = reachableScripts(finished, new Map(texts));
        const unused = scripts.filter((file) => !reached.has(basename(file)));
        await Promise.all(unused.map((file) => rm(join(folder, file))));
      },
    },
  };
}

/** Astro makes a folder of every page but the site's own `404.html`; hosts look for a file of that name. */
async function placeNotFound(file: string): Promise<void> {
  const folder = file.replace(/\.html$/, '');
  await rename(join(folder, 'index.html'), file);
  await rmdir(folder);
}

function finish(page: string, script: string): string {
  // Astro writes the style of islands where the first one stands; HTML has styles in the head alone.
  const [style] = /<style>astro-island[^<]*<\/style>/.exec(page) ?? [];
  const moved = style === undefined ? page : page.replace(style, '').replace('</head>', `${style}</head>`);
  return withScript(ownHashes(withOwnLoader(moved)), script);
}
