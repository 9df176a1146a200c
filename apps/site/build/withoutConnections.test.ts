import { expect, test } from 'vitest';

import { withoutConnections } from './withoutConnections.ts';

const page = (connections: string, mark: string) =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'none';${connections}base-uri 'none';"></head>` +
  `<body><p>connect-src x;</p><div class="a"${mark}>b</div></body>`;

test('a page with the mark allows no connection, and loses the mark', () => {
  const asked = page('connect-src https://example.org/robots.txt;', ' data-connections="none"');
  expect(withoutConnections(asked)).toBe(page('', ''));
});

test('a page without the mark is left as it is', () => {
  const other = page('connect-src https://example.org/robots.txt;', '');
  expect(withoutConnections(other)).toBe(other);
});
