import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { ownHashes } from './ownHashes.ts';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const pageWith = (scripts: readonly string[], styles: readonly string[], body: string) =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${[
    "'self'",
    ...scripts.map(sha256),
  ].join(' ')}; style-src ${["'self'", ...styles.map(sha256)].join(' ')};"></head><body>${body}</body>`;

test('the hashes of what stands in the page stay, the others go', () => {
  const body = '<script type="module">a("ő")</script><style>b{}</style><script src="/c.js"></script>';
  expect(ownHashes(pageWith(['a("ő")', 'x()'], ['y{}', 'b{}'], body))).toBe(
    pageWith(['a("ő")'], ['b{}'], body),
  );
});

test('a page without code of its own allows files alone', () => {
  expect(ownHashes(pageWith(['x()'], ['y{}'], '<p>sha256</p>'))).toBe(pageWith([], [], '<p>sha256</p>'));
});

test('a page without a policy is left as it is', () => {
  expect(ownHashes("<p> 'sha256-x'</p>")).toBe("<p> 'sha256-x'</p>");
});
