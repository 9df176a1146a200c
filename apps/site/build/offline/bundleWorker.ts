import { fileURLToPath } from 'node:url';

import { build } from 'vite';

/** The worker's code as one script without imports, small. */
export async function bundleWorker(): Promise<string> {
  const input = fileURLToPath(new URL('../../src/serviceWorker/serviceWorker.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', rolldownOptions: { input, output: { format: 'iife' } } },
  });
  const [chunk, ...others] = Array.isArray(built)
    ? built.flatMap(({ output }) => output)
    : 'output' in built
      ? built.output
      : [];
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('bundleWorker: the worker is one script');
  return chunk.code;
}
