import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Changes a page of a copied site; its compressed ways are changed along, as the build would write them. */
export function rewritePage(copy: string, path: string, change: (page: string) => string, to = path): void {
  const page = change(readFileSync(join(copy, path, 'index.html'), 'utf8'));
  const file = join(copy, to, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page);
  writeFileSync(`${file}.br`, brotliCompressSync(page));
  writeFileSync(`${file}.gz`, gzipSync(page));
}
