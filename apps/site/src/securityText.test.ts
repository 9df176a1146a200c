import { expect, test } from 'vitest';

import { securityText } from './securityText.ts';

const now = new Date('2026-11-23T06:00:00.000Z');
const fields = new Map(
  securityText('post@example.org', 'https://example.org', now)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/: (.*)/, 2) as [string, string]),
);

test('every field is there once, as RFC 9116 writes it', () => {
  expect([...fields.keys()]).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
  expect(fields.get('Contact')).toBe('mailto:post@example.org');
  expect(fields.get('Preferred-Languages')).toBe('hu, et, en');
});

test('it says where it lies: at the root of the host', () => {
  expect(fields.get('Canonical')).toBe('https://example.org/.well-known/security.txt');
});

test('it holds for half a year from the build: longer than a Monday, shorter than the year that is allowed', () => {
  expect(fields.get('Expires')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(Date.parse(fields.get('Expires') ?? '') - now.getTime()).toBe(182 * 24 * 60 * 60 * 1000);
});
