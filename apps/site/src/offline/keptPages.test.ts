import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';

import { keptPages, type KeptText } from './keptPages.ts';

const root = 'https://example.org/letter/';
const kept = (path: string, title: string, type = 'website', body = '', language = 'hu'): KeptText => ({
  address: root + path,
  page: parseHTML(
    `<html lang="${language}"><head><meta property="og:type" content="${type}"><meta property="og:title" content="${title}"></head>${body || '<body></body>'}</html>`,
  ).document,
});
const dateline =
  '<body><p class="dateline"><time>2026. november 9.</time>\n  · 51.\u00A0bejegyzés</p></body>';
const list = (texts: readonly KeptText[]) =>
  keptPages(texts, {
    calculators: [`${root}hu/kalkulatorok/`],
    file: [`${root}hu/sajat-fajl/`],
    own: [`${root}hu/internet-nelkul/`],
  });

test('posts come as they were read, the latest first, with day and number', () => {
  const pages = list([
    kept('hu/egy/', 'Egy', 'article', dateline),
    kept('hu/', 'Hétfői levél'),
    kept('hu/ketto/', 'Kettő', 'article', dateline),
  ]);
  expect(pages.map(({ title, kind }) => [title, kind])).toEqual([
    ['Kettő', 'post'],
    ['Egy', 'post'],
    ['Hétfői levél', 'other'],
  ]);
  expect(pages[0]).toEqual({
    address: `${root}hu/ketto/`,
    title: 'Kettő',
    kind: 'post',
    dateline: '2026. november 9. · 51.\u00A0bejegyzés',
    language: 'hu',
  });
});

test('calculators come by their names, the own file among them, in the order of their language, without their index', () => {
  const pages = list([
    kept('hu/kalkulatorok/', 'Kalkulátorok'),
    kept('hu/kalkulatorok/z/', 'Zárás'),
    kept('hu/kalkulatorok/o/', 'Ősz'),
    kept('hu/kalkulatorok/a/', 'Árrés'),
    kept('hu/sajat-fajl/', 'Saját fájl'),
  ]);
  expect(pages.map(({ title, kind }) => [title, kind])).toEqual([
    ['Árrés', 'calculator'],
    ['Ősz', 'calculator'],
    ['Saját fájl', 'calculator'],
    ['Zárás', 'calculator'],
  ]);
});

test('each page bears its own language', () => {
  expect(list([kept('et/uks/', 'Üks', 'article', dateline, 'et')]).map(({ language }) => language)).toEqual([
    'et',
  ]);
});

test('pages that only lead to others are left out', () => {
  expect(
    list([
      kept('hu/internet-nelkul/', 'Internet nélkül'),
      kept('49/', 'Egy · Üks', 'website', '<body class="neutral"></body>'),
      kept('hu/x/', ''),
    ]),
  ).toEqual([]);
});
