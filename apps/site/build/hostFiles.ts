import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { AstroIntegration } from 'astro';

import { securityHeaders } from '../src/securityHeaders.ts';

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
        await Promise.all(pages.map((file) => moveIslandStyle(join(folder, file))));
        await Promise.all(files.map((file) => compressFile(join(folder, file))));
      },
    },
  };
}

/** Astro writes the style of islands where the first one stands; HTML has styles in the head alone. */
async function moveIslandStyle(file: string): Promise<void> {
  const page = await readFile(file, 'utf8');
  const [style] = /<style>astro-island[^<]*<\/style>/.exec(page) ?? [];
  if (style === undefined) return;
  await writeFile(file, page.replace(style, '').replace('</head>', `${style}</head>`));
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content, quality));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}
