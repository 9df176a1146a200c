import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { readEnvironment } from './environment.ts';

const frozen = () => new Date('2026-11-25T12:00:00Z');
const settings = { MONDAY_LETTER_SETTINGS: 'tests/settings/local.json' };
const read = (variables: Record<string, string>) => readEnvironment({ ...settings, ...variables }, frozen);

test('without anything set, the local site is built as it stands now', () => {
  expect(read({})).toEqual({
    edition: 'local',
    now: frozen(),
    contentDirectory: resolve('../../content'),
    settings: {
      address: 'http://127.0.0.1:4321',
      basePath: '/',
      publisher: null,
      contact: null,
      sourceCode: null,
    },
  });
});

test('everything can be set from outside', () => {
  const environment = read({
    MONDAY_LETTER_EDITION: 'publish',
    MONDAY_LETTER_NOW: '2027-03-29T07:00:00+02:00',
    MONDAY_LETTER_CONTENT: 'tests/content',
    MONDAY_LETTER_SETTINGS: 'tests/settings/public.json',
    MONDAY_LETTER_CACHE: 'somewhere/cards',
  });
  expect(environment.cacheDirectory).toBe(resolve('somewhere/cards'));
  expect(environment.edition).toBe('publish');
  expect(environment.now).toEqual(new Date('2027-03-29T05:00:00Z'));
  expect(environment.contentDirectory).toBe(resolve('tests/content'));
  expect(environment.settings).toEqual({
    address: 'https://example.org',
    basePath: '/letter/',
    publisher: 'Példa Kiadó',
    contact: 'post@example.org',
    sourceCode: null,
  });
});

test('an empty instant is none', () => {
  expect(read({ MONDAY_LETTER_NOW: '' }).now).toEqual(frozen());
});

test.each(['2026-11-23', '2026-11-23T07:00', '2026-13-45T00:00:00Z', 'now', '1790000000'])(
  'the instant %s is refused, because it does not say one instant everywhere',
  (text) => {
    expect(() => read({ MONDAY_LETTER_NOW: text })).toThrow(
      new RangeError(
        `MONDAY_LETTER_NOW must be an instant with its offset, such as 2026-11-23T06:00:00Z, received ${text}`,
      ),
    );
  },
);

test('an edition nobody knows is refused', () => {
  expect(() => read({ MONDAY_LETTER_EDITION: 'production' })).toThrow(
    'MONDAY_LETTER_EDITION must be local, publish or preview, received production',
  );
});

test('publishing with settings that are not filled in is refused, and their file is named', () => {
  expect(() => read({ MONDAY_LETTER_EDITION: 'publish' })).toThrow(resolve('tests/settings/local.json'));
});
