import { expect, test } from 'vitest';

import { chosenHosts } from './chosenHosts.ts';

const [nginx, pages] = [{ name: 'nginx' }, { name: 'Cloudflare Pages' }];

test('every host is tried, or those that were named', () => {
  expect(chosenHosts([nginx, pages])).toEqual([nginx, pages]);
  expect(chosenHosts([nginx, pages], 'cloudflare')).toEqual([pages]);
});

test('a name that no host has is refused, and those there are are named', () => {
  expect(() => chosenHosts([nginx, pages], 'Netlfy')).toThrow(/Netlfy.*nginx, Cloudflare Pages/);
});
