import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { AstroIntegration } from 'astro';

import { securityHeaders } from '../src/securityHeaders.ts';

/** What is compressed already, in its own way. */
const packed = /\.(woff2|png|jpe?g|webp|avif|gif|br|gz|pagefind|pf_\w+)$/;

/** After all else: the headers file that static hosts read, and every file that it pays for compressed beside itself. */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const entries = await readdir(folder, { recursive: true, withFileTypes: true });
        const files = entries
          .filter((entry) => entry.isFile() && !packed.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name));
        await Promise.all(files.map(compressFile));
        const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
        await writeFile(join(folder, '_headers'), `/*\n${lines.join('\n')}\n`);
      },
    },
  };
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content, quality));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}
