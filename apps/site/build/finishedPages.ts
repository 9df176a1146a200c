import { readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
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
      // Nothing else goes on meanwhile: one file after the other takes less work and memory than many at once.
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const language of languages) placeNotFound(join(folder, paths.notFound(language)));
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        const pages = files.filter((file) => file.endsWith('.html'));
        const read = (file: string) => readFileSync(join(folder, file), 'utf8');
        const sheets = new Map(
          files
            .filter((file) => file.endsWith('.css'))
            .map((file) => [settings.basePath + file.replaceAll(sep, '/'), read(file)] as const),
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
        for (const file of pages) {
          const page = finish(read(file), script, sheet);
          writeFileSync(join(folder, file), page);
          for (const name of scriptsNamedIn(page)) named.add(name);
          spareSheetsOf(page);
        }
        const scripts = files.filter((file) => file.endsWith('.js'));
        const texts = new Map(scripts.map((file) => [basename(file), read(file)] as const));
        const reached = reachableScripts(named, texts);
        for (const name of reached) spareSheetsOf(texts.get(name) ?? '');
        const unused = [
          ...scripts.filter((file) => !reached.has(basename(file))),
          ...[...unusedSheets].map((each) => each.slice(settings.basePath.length)),
        ];
        for (const file of unused) rmSync(join(folder, file));
      },
    },
  };
}

/** Astro makes a folder of every page but the site's own `404.html`; hosts look for a file of that name. */
function placeNotFound(file: string): void {
  const folder = file.replace(/\.html$/, '');
  renameSync(join(folder, 'index.html'), file);
  rmdirSync(folder);
}

function finish(page: string, script: string, sheet: (address: string) => string): string {
  return withScript(ownHashes(withoutConnections(withStylesInside(withOwnLoader(page), sheet))), script);
}
