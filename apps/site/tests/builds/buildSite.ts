import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { readSite, type SiteFiles } from '../siteFiles.ts';

/** What a build takes from outside. */
export interface BuildOptions {
  /** The instant it is built for. */
  readonly now: string;
  /** The content folder. */
  readonly content: string;
  readonly edition?: 'local' | 'publish' | 'preview';
  /** A file in tests/settings. */
  readonly settings?: 'local' | 'public';
}

/** How a build ended. */
export interface Build {
  readonly code: number | null;
  /** All that it printed. */
  readonly output: string;
  /** What it made; throws when it failed. */
  readonly site: SiteFiles;
}

const appFolder = fileURLToPath(new URL('../..', import.meta.url));
const astro = fileURLToPath(new URL('../../../../node_modules/astro/bin/astro.mjs', import.meta.url));

/** The app's own configuration in a folder with a cache of its own: other builds, checks and `dev` go on undisturbed. */
const configuration = `
import config from '../astro.config.ts';
export default { ...config, srcDir: '../src', publicDir: '../public', cacheDir: './cache' };
`;

/** Builds the site in a process and a folder of its own; the output is what `astro build` makes in the app's. */
export async function buildSite({
  now,
  content,
  edition = 'local',
  settings = 'local',
}: BuildOptions): Promise<Build> {
  const folder = mkdtempDisposableSync(join(appFolder, 'dist-test-'));
  try {
    writeFileSync(join(folder.path, 'astro.config.mjs'), configuration);
    const { code, output } = await runAstro(folder.path, {
      MONDAY_LETTER_NOW: now,
      MONDAY_LETTER_EDITION: edition,
      MONDAY_LETTER_CONTENT: content,
      MONDAY_LETTER_SETTINGS: join(appFolder, `tests/settings/${settings}.json`),
    });
    const site = code === 0 ? inMemory(readSite(join(folder.path, 'out'))) : null;
    return {
      code,
      output,
      get site(): SiteFiles {
        if (site === null) throw new Error(`the build failed:\n${output}`);
        return site;
      },
    };
  } finally {
    folder.remove();
  }
}

async function runAstro(
  root: string,
  variables: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [astro, 'build', '--outDir', 'out'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

/** The same files, read before their folder goes. */
function inMemory(site: SiteFiles): SiteFiles {
  const files = new Map(site.paths.map((path) => [path, site.bytes(path)]));
  const bytes = (path: string): Buffer => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`the site has no file ${path}; it has ${site.paths.join(' ')}`);
    return file;
  };
  return { ...site, bytes, text: (path) => bytes(path).toString('utf8') };
}
