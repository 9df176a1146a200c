import { describe, expect, test } from 'vitest';

import { languages } from '@monday-letter/locale';

import { plainNames } from '../routes.ts';
import { readPlainPages } from './readPlainPages.ts';

const right = {
  title: 'A "mi" oldalunk',
  label: 'Oldal',
  description: 'Egy oldal, amely a honlapról szól, és éppen elég hosszú ahhoz, hogy leírás legyen.',
};
const fileOf = (name: string, language: string) => `../../content/pages/${name}/${language}.mdx`;
const pages = (changes: Record<string, unknown> = {}) => ({
  ...Object.fromEntries(
    plainNames.flatMap((name) => languages.map((language) => [fileOf(name, language), right] as const)),
  ),
  ...changes,
});

test('every page is there in both languages, in the typography of each', () => {
  const read = readPlainPages(pages());
  expect(Object.keys(read)).toEqual(plainNames);
  expect(read.about.hu.title).toBe('A „mi” oldalunk');
  expect(read.about.et.title).toBe('A „mi“ oldalunk');
});

test('a day of checking is a day, however the front matter hands it on', () => {
  for (const checked of ['2026-11-22', '2026-11-22T00:00:00.000Z', new Date('2026-11-22T00:00:00Z')]) {
    const both = {
      [fileOf('privacy', 'hu')]: { ...right, checked },
      [fileOf('privacy', 'et')]: { ...right, checked },
    };
    expect(readPlainPages(pages(both)).privacy.et.checked).toBe('2026-11-22');
  }
});

describe('what is wrong is told with the file and the remedy', () => {
  test.each<[what: string, changes: Record<string, unknown>, message: RegExp]>([
    [
      'a language that is missing',
      { [fileOf('about', 'et')]: undefined },
      /^content\/pages\/about\/et\.mdx is missing: write it/,
    ],
    [
      'a page that nobody knows',
      { [fileOf('team', 'hu')]: right },
      /^content\/pages\/team\/hu\.mdx is no page of the site: the pages are follow, about, .*routes\.ts/,
    ],
    [
      'a file beside the two languages',
      { [fileOf('about', 'en')]: right },
      /^content\/pages\/about\/en\.mdx is no page/,
    ],
    [
      'a description that is too short',
      { [fileOf('about', 'hu')]: { ...right, description: 'Rövid.' } },
      /^content\/pages\/about\/hu\.mdx: description: .*plainPageSchema\.ts/,
    ],
    [
      'a field that nobody knows',
      { [fileOf('about', 'hu')]: { ...right, colour: 'red' } },
      /^content\/pages\/about\/hu\.mdx: .*colour/,
    ],
    [
      'two different days',
      { [fileOf('privacy', 'hu')]: { ...right, checked: '2026-11-22' } },
      /^content\/pages\/privacy: "checked" is one day for both languages/,
    ],
  ])('%s', (_, changes, message) => {
    expect(() => readPlainPages(pages(changes))).toThrow(message);
  });
});
