import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const root = new URL('../', import.meta.url).pathname;

it('importing lifetimeValue costs at most 1 kB, minified and compressed with brotli', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export { lifetimeValue } from './src/index.ts';", resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const bytes = brotliCompressSync(code).length;
  expect(new TextDecoder().decode(code)).toContain('lifetimeValue');
  expect(bytes).toBeGreaterThan(300);
  expect(bytes).toBeLessThanOrEqual(1000);
});
