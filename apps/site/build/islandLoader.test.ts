import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { withOwnLoader } from './islandLoader.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`;
const visible = '(()=>{var a=1;window.dispatchEvent(new Event("astro:visible"));})();';
const element = '(()=>{var g=2;customElements.define("astro-island",f)}})();';
const page = (island: string, scripts = [visible, element]) =>
  [
    `<meta http-equiv="content-security-policy" content="script-src ${scripts.map(hash).join(' ')}">`,
    ...scripts.map((script) => `<script>${script}</script>`),
    `${island}</body>`,
  ].join('');

test('a page without islands stays as it is', () => {
  expect(withOwnLoader('<p>text</p>')).toBe('<p>text</p>');
});

test("its own loader stands in place of Astro's, and is allowed by its hash", () => {
  const changed = withOwnLoader(page('<astro-island ssr client="visible"></astro-island>'));
  const [, loader = ''] = /<script type="module">([\s\S]*?)<\/script><\/body>/.exec(changed) ?? [];
  expect(loader).toContain('IntersectionObserver');
  expect(changed).toContain(hash(loader));
  expect(changed).not.toContain(visible);
  expect(changed).not.toContain(element);
});

test.each([
  ['another way to wake', page('<astro-island ssr client="idle"></astro-island>')],
  ['signals as props', page('<astro-island ssr client="visible" data-preact-signals="{}"></astro-island>')],
  ['other scripts of Astro', page('<astro-island ssr client="visible"></astro-island>', [visible])],
])('%s is refused, with the way out', (_, strange) => {
  expect(() => withOwnLoader(strange)).toThrow(/islandLoader\.ts.*finishedPages\.ts/);
});
