import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { AstroIntegration } from 'astro';

import { filesForHosts } from './hosts/filesForHosts.ts';

/** What is compressed already, in its own way. */
const packed = /\.(woff2|png|jpe?g|webp|avif|gif|br|gz|pagefind|pf_\w+)$/;

/** After all else: every file that it pays for compressed beside itself, and the files that hosts read. */
export function hostFiles(basePath: string): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const entries = await readdir(folder, { recursive: true, withFileTypes: true });
        const files = entries
          .filter((entry) => entry.isFile() && !packed.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name));
        await compressFiles(files);
        for (const [name, write] of Object.entries(filesForHosts))
          await writeFile(join(folder, name), write(basePath));
      },
    },
  };
}

/** As many at a time as work at once: what waits would be held in memory. */
async function compressFiles(files: readonly string[]): Promise<void> {
  const waiting = files.values();
  const takeInTurn = async () => {
    for (const file of waiting) await compressFile(file);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeInTurn));
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content, quality));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}
