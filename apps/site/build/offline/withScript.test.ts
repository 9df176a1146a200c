import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { withScript } from './withScript.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`;
const page = (scripts: string, body: string) =>
  `<meta content="default-src 'none'; script-src 'self'${scripts}; style-src 'self';"><body>${body}</body>`;

test('a page without a script of its own gets one, and its policy allows it', () => {
  expect(withScript(page('', '<p>ő</p>'), 'go("$&")')).toBe(
    page(` ${hash('go("$&")')}`, '<p>ő</p><script>go("$&")</script>'),
  );
});

test('where a page ends with a script, it joins that: one hash for both', () => {
  expect(withScript(page(` ${hash('wake()')}`, '<script type="module">wake()</script>'), 'go()')).toBe(
    page(` ${hash('wake();go()')}`, '<script type="module">wake();go()</script>'),
  );
});

test('other scripts of the page stay as they are', () => {
  const other = `<script type="module">other()</script><p>text</p>`;
  expect(withScript(page(` ${hash('other()')}`, other), 'go()')).toBe(
    page(` ${hash('go()')} ${hash('other()')}`, `${other}<script>go()</script>`),
  );
});

test.each([
  ['no policy', '<body></body>'],
  ['no end', '<meta content="script-src \'self\'">'],
  ['a policy that does not know its script', page('', '<script type="module">wake()</script>')],
])('%s is refused', (_, strange) => {
  expect(() => withScript(strange, 'go()')).toThrow('withScript');
});
