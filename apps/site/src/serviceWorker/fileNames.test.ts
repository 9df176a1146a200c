import { expect, test } from 'vitest';

import { fileNames } from './fileNames.ts';

test('finds what a page names in elements and in its styles, once, without its folder', () => {
  const page = `<link href="/letter/_astro/print.D7LqW-Vf.css"><style>src:url(/letter/_astro/display.Bn_wA2d0.woff2)</style>
    <astro-island component-url="/letter/_astro/ParetoHu.Dx9z9bXF.js" renderer-url="/letter/_astro/client.CenGrTQe.js">
    <img srcset="/letter/_astro/snowdrops.CkW1xNfA_Z1.webp 1x, /letter/_astro/snowdrops.CkW1xNfA_Z2.webp 2x">
    <link href="/letter/_astro/print.D7LqW-Vf.css">`;
  expect([...fileNames(page)]).toEqual([
    'print.D7LqW-Vf.css',
    'display.Bn_wA2d0.woff2',
    'ParetoHu.Dx9z9bXF.js',
    'client.CenGrTQe.js',
    'snowdrops.CkW1xNfA_Z1.webp',
    'snowdrops.CkW1xNfA_Z2.webp',
  ]);
});

test('finds what a script imports at once, fetches later, starts as a worker or names as an address', () => {
  const script =
    'import{a}from"./preact.DTf82Io6.js";import"./shell.-PHL4Ap-.js";const b=()=>import(`./panel.hu.BKtoUT3r.js`);' +
    'new Worker(new URL("/_astro/read-DIwB9x_1.js",import.meta.url));const c=\'/_astro/charts.DBUMrFO5.css\'';
  expect([...fileNames(script)]).toEqual([
    'preact.DTf82Io6.js',
    'shell.-PHL4Ap-.js',
    'panel.hu.BKtoUT3r.js',
    'read-DIwB9x_1.js',
    'charts.DBUMrFO5.css',
  ]);
});

test('takes no other link or word for a file of the build', () => {
  expect([...fileNames('<a href="/hu/">Node.js</a> <a href="./x/">x</a> "../y.js" /icon.svg')]).toEqual([]);
});
