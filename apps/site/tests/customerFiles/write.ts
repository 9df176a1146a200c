// Writes the customer files of the tests to a folder, to be opened by hand; those of more than 100 MB are left out.
// Usage: node tests/customerFiles/write.ts <folder>
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

import { badFiles } from './badFiles.ts';
import { goodFiles } from './goodFiles.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: node tests/customerFiles/write.ts <folder>');
for (const kind of ['good', 'bad']) mkdirSync(join(folder, kind), { recursive: true });
for (const { name, bytes } of goodFiles()) writeFileSync(join(folder, 'good', fileName(name, bytes)), bytes);
for (const { name, source } of badFiles()) {
  if (source.size > 100_000_000) continue;
  const bytes = await source.read(0, source.size).catch(() => null);
  if (bytes !== null) writeFileSync(join(folder, 'bad', fileName(name, bytes)), bytes);
}

function fileName(name: string, bytes: Uint8Array): string {
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return `${name.replace(/[^\w, .-]+/g, ' ')}.${isWorkbook ? 'xlsx' : 'csv'}`;
}
