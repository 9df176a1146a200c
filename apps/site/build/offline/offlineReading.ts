import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { languages, type Language } from '@monday-letter/locale';
import type { AstroIntegration } from 'astro';

import type { Edition } from '../../src/environment.ts';
import { paths } from '../../src/routes.ts';
import { iconFile, workerFile, type OfflinePlan } from '../../src/serviceWorker/offlinePlan.ts';
import { bundleWorker } from './bundleWorker.ts';
import { leaveScript } from './pageScripts.ts';

/**
 * The worker that keeps pages for readers without network, with the plan of what it keeps for everybody. A preview
 * has none; while authors write, pages put an end to one that is still there.
 */
export function offlineReading(edition: Edition): AstroIntegration {
  return {
    name: 'offline-reading',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('head-inline', leaveScript);
      },
      'astro:build:done': async ({ dir }) => {
        if (edition === 'preview') return;
        const folder = fileURLToPath(dir);
        const code = await bundleWorker();
        const plan = JSON.stringify(await planOf(folder, code));
        await writeFile(join(folder, workerFile), `const plan=${plan};${code}`);
      },
    },
  };
}

async function planOf(folder: string, code: string): Promise<OfflinePlan> {
  const calculators: Record<Language, readonly string[]> = {
    hu: await calculatorsIn(folder, 'hu'),
    et: await calculatorsIn(folder, 'et'),
  };
  const offline = { hu: paths.offline('hu').slice(1), et: paths.offline('et').slice(1) };
  const hash = createHash('sha256')
    .update(code)
    .update(await readFile(join(folder, iconFile)));
  for (const path of languages.flatMap((each) => [offline[each], ...calculators[each]])) {
    hash.update(await readFile(join(folder, path, 'index.html')));
  }
  return { version: hash.digest('base64url').slice(0, 8), offline, calculators };
}

/** The calculators' index and pages; the page for the reader's own file, which weighs the most, comes last. */
async function calculatorsIn(folder: string, language: Language): Promise<readonly string[]> {
  const own = await pagesBelow(folder, paths.calculators(language));
  return [...own, paths.customerFile(language).slice(1)];
}

/** A page and those right below it, as paths without a first slash. */
async function pagesBelow(folder: string, path: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, path), { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${path}${name}/`);
  return [path, ...below.sort()].map((each) => each.slice(1));
}
