// Writes API.md. Usage: node build/writeReference.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { renderReference } from './reference.ts';

writeFileSync(
  'API.md',
  renderReference((path) => readFileSync(`src/${path}`, 'utf8')),
);
