import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { withStylesInside } from './withStylesInside.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`;
const files: Readonly<Record<string, string>> = {
  '/_astro/charts.css': '.bar{}\n',
  '/_astro/more.css': ".x::before{content:'$&'}",
};
const read = (address: string) => files[address] ?? '';
const page = (styles: string, body: string) =>
  `<head><meta content="style-src 'self' ${hash(styles)}"><style>${styles}</style></head><body>${body}</body>`;
const print = '<link rel="stylesheet" href="/_astro/print.css" media="print">';

test('stylesheets that a page waits for come inside, each once, in their order, and its policy allows them', () => {
  const link = (name: string) => `<link rel="stylesheet" href="/_astro/${name}.css">`;
  expect(
    withStylesInside(page('a{}', `${link('charts')}<p>1</p>${link('more')}${link('charts')}`), read),
  ).toBe(page("a{}.bar{}.x::before{content:'$&'}", '<p>1</p>'));
});

test('styles that stand elsewhere on the page come along', () => {
  expect(withStylesInside(page('a{}', '<style>b{}</style><p>1</p><style>c{}</style>'), read)).toBe(
    page('a{}b{}c{}', '<p>1</p>'),
  );
});

test('one for print stays outside', () => {
  expect(withStylesInside(page('a{}', print), read)).toBe(page('a{}', print));
});

test('a page without styles of its own is refused', () => {
  expect(() => withStylesInside('<link rel="stylesheet" href="/_astro/charts.css">', read)).toThrow(
    'withStylesInside',
  );
});
