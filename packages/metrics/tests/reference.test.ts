import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderReference } from '../build/reference.ts';
import * as metrics from '../src/index.ts';
import { codeBlocks, readExample } from './examples.ts';
import { runExample } from './runExample.ts';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const reference = read('API.md');
const readme = read('README.md');

describe('API.md', () => {
  it('is what the doc comments say; if not: npm run reference', () => {
    expect(reference).toBe(renderReference((path) => read(`src/${path}`)));
  });

  it('has a heading for every function, and no link that leads nowhere', () => {
    const headings = new Set(
      [...reference.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title?.toLowerCase().replaceAll(' ', '-')),
    );
    for (const name of Object.keys(metrics)) expect(headings).toContain(name.toLowerCase());
    const targets = [...reference.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(30);
    for (const target of targets) expect(headings).toContain(target);
    expect(reference).not.toContain('{@');
  });
});

describe('README.md', () => {
  it('has every function in a row of its own, with formula and source, and no other', () => {
    const rows = [...readme.matchAll(/^\| `(\w+)` +\|(.+)\|$/gm)];
    expect(rows.map(([, name]) => name).sort()).toEqual(Object.keys(metrics).sort());
    for (const [row] of rows) {
      const cells = row.replaceAll('\\|', '').split('|').slice(1, -1);
      expect(cells.length, row).toBe(4);
      for (const cell of cells) expect(cell.trim(), row).not.toBe('');
    }
  });

  it('shows only what is true', () => {
    const blocks = codeBlocks(readme);
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) runExample(readExample('README', block), metrics);
  });
});
