import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { AstroIntegration } from 'astro';

import { securityHeaders } from '../src/securityHeaders.ts';
import { withOwnLoader } from './islandLoader.ts';
import { ownHashes } from './ownHashes.ts';
import { reachableScripts } from './reachableScripts.ts';

/** What pays to be compressed; fonts and pictures are already. */
const compressible = /\.(html|css|js|json|xml|txt|svg)$/;

/** After the build: the headers file that static hosts read, and every text file compressed ahead of time. */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
        await writeFile(join(folder, '_headers'), `/*\n${lines.join('\n')}\n`);
        const files = (await readdir(folder, { recursive: true })).filter((file) => compressible.test(file));
        const pages = files.filter((file) => file.endsWith('.html'));
        await Promise.all(pages.map((file) => tidyPage(join(folder, file))));
        const unused = await removeUnusedScripts(folder, files, pages);
        const kept = files.filter((file) => !unused.includes(file));
        await Promise.all(kept.map((file) => compressFile(join(folder, file))));
      },
    },
  };
}

/** A calculator that no page shows yet belongs to a Monday to come: nothing of it goes out. */
async function removeUnusedScripts(
  folder: string,
  files: readonly string[],
  pages: readonly string[],
): Promise<readonly string[]> {
  const scripts = files.filter((file) => file.endsWith('.js'));
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const texts = await Promise.all(scripts.map(async (file) => [basename(file), await read(file)] as const));
  const reached = reachableScripts(await Promise.all(pages.map(read)), new Map(texts));
  const unused = scripts.filter((file) => !reached.has(basename(file)));
  await Promise.all(unused.map((file) => rm(join(folder, file))));
  return unused;
}

/** Astro writes the style of islands where the first one stands; HTML has styles in the head alone. */
async function tidyPage(file: string): Promise<void> {
  const page = await readFile(file, 'utf8');
  const [style] = /<style>astro-island[^<]*<\/style>/.exec(page) ?? [];
  const moved = style === undefined ? page : page.replace(style, '').replace('</head>', `${style}</head>`);
  await writeFile(file, ownHashes(withOwnLoader(moved)));
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content, quality));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}
