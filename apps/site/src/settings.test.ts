import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { readSettings } from './settings.ts';

const filled = {
  publicAddress: 'https://example.org',
  basePath: '/letter/',
  publisher: 'Somebody',
  contact: 'post@example.org',
};
const read = (settings: object, publishing = false) =>
  readSettings(JSON.stringify(settings), 'settings.json', publishing);

test("the repository's own settings can be read and name nobody", () => {
  const { publisher, contact } = readSettings(readFileSync('settings.json', 'utf8'), 'settings.json', false);
  expect({ publisher, contact }).toEqual({ publisher: null, contact: null });
});

test('a local build has an address of its own, whatever the public one is', () => {
  expect(read(filled).address).toBe('http://127.0.0.1:4321');
  expect(read(filled, true).address).toBe('https://example.org');
});

test('where the source code lies may be told, and need not be', () => {
  expect(read(filled, true).sourceCode).toBeNull();
  const sourceCode = 'https://example.org/letter/issues';
  expect(read({ ...filled, sourceCode }).sourceCode).toBe(sourceCode);
  for (const wrong of ['example.org/issues', 'http://example.org/issues'])
    expect(() => read({ ...filled, sourceCode: wrong })).toThrow(/"sourceCode": must be an address such as/);
});

describe('a build for the public', () => {
  test('is refused while nothing is filled in, and every setting is named with the remedy', () => {
    const empty = { publicAddress: null, basePath: '/', publisher: null, contact: null };
    expect(() => read(empty, true)).toThrow(
      /settings\.json: .*"publicAddress", "publisher", "contact".*Fill in.*npm run build/,
    );
  });

  test.each(['publicAddress', 'publisher', 'contact'])(
    'is refused without %s, and only that is named',
    (name) => {
      expect(() => read({ ...filled, [name]: null }, true)).toThrow(new RegExp(`needs "${name}"\\.`));
      expect(() => read({ ...filled, [name]: null }, false)).not.toThrow();
    },
  );
});

test.each<[what: string, settings: object, message: RegExp]>([
  [
    'an address with a path',
    { publicAddress: 'https://example.org/letter' },
    /"publicAddress": .*"basePath"/,
  ],
  [
    'an address with a slash at its end',
    { publicAddress: 'https://example.org/' },
    /"publicAddress": .*host name/,
  ],
  [
    'an address without https',
    { publicAddress: 'http://example.org' },
    /"publicAddress": must be an address/,
  ],
  ['an address that is none', { publicAddress: 'example.org' }, /"publicAddress": must be an address/],
  [
    'a base path without its last slash',
    { basePath: '/letter' },
    /"basePath": must begin and end with a slash/,
  ],
  [
    'a base path without its first slash',
    { basePath: 'letter/' },
    /"basePath": must begin and end with a slash/,
  ],
  ['a contact that is no e-mail address', { contact: 'somebody' }, /"contact": must be an e-mail address/],
  ['an empty publisher', { publisher: '' }, /"publisher": /],
  ['a setting nobody knows', { analytics: true }, /analytics/],
])('%s is refused and named', (_, settings, message) => {
  expect(() => read({ ...filled, ...settings })).toThrow(message);
  expect(() => read({ ...filled, ...settings })).toThrow(/^settings\.json: /);
});

test('a setting that is missing is refused and named', () => {
  const { contact: _, ...rest } = filled;
  expect(() => read(rest)).toThrow(/^settings\.json: "contact": /);
});

test('a file that is not JSON is refused and named', () => {
  expect(() => readSettings('{', 'settings.json', false)).toThrow(/^settings\.json: this is not JSON/);
});
