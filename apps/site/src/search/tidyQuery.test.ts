import { expect, test } from 'vitest';

import { loosen as loosenEstonian } from './loosen.et.ts';
import { loosen as loosenHungarian } from './loosen.hu.ts';
import { longestQuery, plainWords, tidyQuery } from './tidyQuery.ts';

test('what a page’s typography adds is no part of what is looked for', () => {
  expect(tidyQuery('  25\u2060–\u206095%\u00A0árrés \t')).toBe('25–95% árrés');
  expect(tidyQuery('lemor\u00ADzsolódás')).toBe('lemorzsolódás');
});

test('a whole text that was pasted is cut, and no character in two', () => {
  const cut = tidyQuery('😀'.repeat(3 * longestQuery));
  expect(cut).toBe('😀'.repeat(longestQuery));
  expect(tidyQuery(`${'x'.repeat(longestQuery - 1)} y`)).toBe('x'.repeat(longestQuery - 1));
});

test('words are compared in small letters without accents', () => {
  expect(plainWords('Őszi ÄRI šaht')).toEqual(['oszi', 'ari', 'saht']);
});

test.each([
  ['árrésből', 'arres'],
  ['vevőkről', 'vevok'],
  ['ügyféltől', 'ugyfel'],
  ['kalkulátorral', 'kalkulator'],
  ['árrés', 'arres'],
  ['vevő', 'vevo'],
  ['ára', 'ara'],
])('in Hungarian %s is looked for as %s as well', (typed, expected) => {
  expect(plainWords(typed).map(loosenHungarian)).toEqual([expected]);
});

test.each([
  ['väärtuse', 'vaartus'],
  ['väärtustele', 'vaartus'],
  ['kaebused', 'kaebus'],
  ['tellimusi', 'tellimus'],
  ['soovitustega', 'soovitus'],
  ['marginaalist', 'marginaal'],
  ['väärtus', 'vaartus'],
  ['arvu', 'arvu'],
  ['hinna', 'hinna'],
])('in Estonian %s is looked for as %s as well', (typed, expected) => {
  expect(plainWords(typed).map(loosenEstonian)).toEqual([expected]);
});
