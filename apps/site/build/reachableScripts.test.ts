import { expect, test } from 'vitest';

import { reachableScripts, scriptsNamedIn } from './reachableScripts.ts';

test('what pages name and what that imports is reached, the rest is not', () => {
  const page =
    '<astro-island component-url="/letter/_astro/A.1x.js" renderer-url="/_astro/r.js"></astro-island>';
  const scripts = new Map([
    ['A.1x.js', 'import{a}from"./shared.js";'],
    ['r.js', "import('./later.js')"],
    ['shared.js', 'import"./A.1x.js"'],
    ['later.js', ''],
    ['B.js', 'import"./shared.js"'],
  ]);
  expect([...reachableScripts(scriptsNamedIn(page), scripts)].sort()).toEqual([
    'A.1x.js',
    'later.js',
    'r.js',
    'shared.js',
  ]);
});
