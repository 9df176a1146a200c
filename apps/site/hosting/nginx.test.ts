import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { askAgain, headersOf, hostRules, notFoundPageOf } from '../src/hostRules.ts';
import { securityHeaders } from '../src/securityHeaders.ts';
import { pages } from '../tests/smallSite.ts';

const example = readFileSync(new URL('nginx.conf', import.meta.url), 'utf8');

/** What a `map` of the example makes of a path. */
function mapped(variable: string, path: string): string {
  const [, block = ''] =
    new RegExp(String.raw`map \$\w+ \$monday_letter_${variable} \{\n([\s\S]*?)\n\}`).exec(example) ?? [];
  const lines = block.split('\n').map((line) => /^\s*(\S+)\s+"?(.*?)"?;$/.exec(line) ?? []);
  const value = (test: (key: string) => boolean) => lines.find(([, key = '']) => test(key))?.[2];
  return (
    value((key) => key === path) ??
    value((key) => key.startsWith('~') && new RegExp(key.slice(1)).test(path)) ??
    value((key) => key === 'default') ??
    ''
  );
}

const files = [
  ...Object.keys(pages).map((file) => `/${file}`),
  '/hu/',
  '/et/feed-12.json',
  '/pagefind/pagefind.js',
];

test.each(files)('the example for nginx says of %s what the rules say', (path) => {
  const { 'Cache-Control': kept, 'Content-Security-Policy': policy } = headersOf(path);
  expect(mapped('cache', path).replace(' s-maxage=300,', '')).toBe(kept);
  expect(mapped('policy', path)).toBe(policy);
});

test('it gives a network in between five minutes for what browsers ask for again, and no more', () => {
  expect(mapped('cache', '/hu/')).toBe(askAgain.replace('max-age=0', 'max-age=0, s-maxage=300'));
});

test.each(['/hu/nincs/', '/et/pole', '/nowhere/', '/49/'])(
  'what stands where there is nothing: %s',
  (path) => {
    expect(mapped('not_found', path)).toBe(notFoundPageOf(path));
  },
);

test('it has every security header and every type of the rules', () => {
  for (const [name, value] of Object.entries(securityHeaders)) {
    if (name === 'Content-Security-Policy') continue;
    expect(example).toMatch(new RegExp(`add_header ${name} `));
    expect(example).toContain(value);
  }
  for (const { headers } of hostRules) {
    const [type] = headers['Content-Type']?.split(';') ?? [];
    if (type !== undefined) expect(example).toContain(type);
  }
});

test('no location of it has headers of its own, which would switch the others off', () => {
  const locations = example.replaceAll(/#.*/g, '').match(/location [^{]*\{[^}]*\}/g) ?? [];
  expect(locations.length).toBeGreaterThan(3);
  expect(locations.filter((location) => location.includes('add_header'))).toEqual([]);
});
