import { readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { languages } from '@monday-letter/locale';
import type { AstroIntegration } from 'astro';

import type { Environment } from '../src/environment.ts';
import { paths } from '../src/routes.ts';
import { withOwnLoader } from './islandLoader.ts';
import { leaveScript, registerScript } from './offline/pageScripts.ts';
import { withScript } from './offline/withScript.ts';
import { ownHashes } from './ownHashes.ts';
import { reachableScripts, scriptsNamedIn } from './reachableScripts.ts';
import { withoutConnections } from './withoutConnections.ts';
import { withStylesInside } from './withStylesInside.ts';

/** After the build: pages as readers get them, and no script or style that none of them leads to. */
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
        const sheets = new Map(
          await Promise.all(
            files
              .filter((file) => file.endsWith('.css'))
              .map(
                async (file) => [settings.basePath + file.replaceAll(sep, '/'), await read(file)] as const,
              ),
          ),
        );
        const sheet = (address: string) => {
          const styles = sheets.get(address);
          if (styles === undefined) throw new Error(`finishedPages: there is no stylesheet ${address}`);
          return styles;
        };
        // A calculator that no page shows yet belongs to a Monday to come: nothing of it goes out.
        const named = new Set<string>();
        const unusedSheets = new Set(sheets.keys());
        const spareSheetsOf = (text: string) => {
          for (const each of unusedSheets) if (text.includes(each)) unusedSheets.delete(each);
        };
        // One after the other: all of them at once would be most of what a large build holds.
        for (const file of pages) {
          const page = finish(await read(file), script, sheet);
          await writeFile(join(folder, file), page);
          for (const name of scriptsNamedIn(page)) named.add(name);
          spareSheetsOf(page);
        }
        const scripts = files.filter((file) => file.endsWith('.js'));
        const texts = new Map(
          await Promise.all(scripts.map(async (file) => [basename(file), await read(file)] as const)),
        );
        const reached = reachableScripts(named, texts);
        for (const name of reached) spareSheetsOf(texts.get(name) ?? '');
        const unused = [
          ...scripts.filter((file) => !reached.has(basename(file))),
          ...[...unusedSheets].map((each) => each.slice(settings.basePath.length)),
        ];
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

function finish(page: string, script: string, sheet: (address: string) => string): string {
  return withScript(ownHashes(withoutConnections(withStylesInside(withOwnLoader(page), sheet))), script);
}
