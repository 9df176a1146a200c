import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as locale from '../src/index.ts';

const root = new URL('../', import.meta.url).pathname;
const examples = globSync('src/**/*.ts', { cwd: root, exclude: ['**/*.test.ts'] }).flatMap((path) =>
  [...readFileSync(root + path, 'utf8').matchAll(/@example (.+?)\s+(?:\*\s+)?\/\/ (.+)/g)].map(
    ([, code = '', claim = '']) => ({ path, code, claim }),
  ),
);

const shown = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/^\| `(.+?)`\s+\| `(.+?)`\s+\|$/gm)].map(
  ([, code = '', claim = '']) => ({ path: 'src/index.ts', code, claim }),
);

describe('the examples in the doc comments and the README', () => {
  it('are there for every function in the table of contents', () => {
    const functions = Object.entries(locale).filter(([, value]) => typeof value === 'function');
    const missing = functions.filter(([name]) => !examples.some(({ code }) => code.includes(`${name}(`)));
    expect(missing.map(([name]) => name)).toEqual([]);
    expect(functions.length).toBeGreaterThan(25);
  });

  it('are there for every function in the README', () => {
    const missing = Object.entries(locale).filter(
      ([name, value]) => typeof value === 'function' && !shown.some(({ code }) => code.includes(`${name}(`)),
    );
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  it.each([...examples, ...shown])('$code', async ({ path, code, claim }) => {
    const names = { ...locale, ...((await import(root + path)) as object) };
    const run = new Function(...Object.keys(names), `return ${code}`) as (...values: unknown[]) => unknown;
    expect(asWritten(run(...Object.values(names)))).toBe(claim);
  });
});

/** A value as the comments show it: no-break spaces as spaces, instants in ISO form. */
function asWritten(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string') return `'${value.replaceAll('\u00a0', ' ')}'`;
  if (Array.isArray(value)) return `[${value.map(asWritten).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, field]) => `${key}: ${asWritten(field)}`)
    .join(', ')} }`;
}
