import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { securityHeaders } from '../src/securityHeaders.ts';
import { contract, problemsOf, titleOf } from '../hosting/contract.ts';
import { ask } from '../tests/servedSite.ts';
import { pages } from '../tests/smallSite.ts';

test.each(contract.map((expectation) => [titleOf(expectation), expectation] as const))(
  '%s is answered as a good host answers',
  async (_, expectation) => {
    const { path, method, accepts } = expectation;
    const headers: Record<string, string> = accepts === undefined ? {} : { 'Accept-Encoding': accepts };
    expect(problemsOf(expectation, await ask(path, { ...(method && { method }), headers }))).toEqual([]);
  },
);

describe('every answer', () => {
  test.each([
    ['a page', '/hu/', 200],
    ['a feed', '/hu/rss.xml', 200],
    ['a script', '/_astro/app.abc.js', 200],
    ['a way to another address', '/hu', 308],
    ['nothing there', '/nowhere/', 404],
  ])('bears the security headers: %s', async (_, path, status) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    const { 'Strict-Transport-Security': __, ...expected } = securityHeaders;
    for (const [name, value] of Object.entries(expected))
      expect(answer.headers[name.toLowerCase()]?.slice(0, value.length)).toBe(value);
  });

  test('does not promise https, which this machine has not', async () => {
    expect((await ask('/hu/')).headers).not.toHaveProperty('strict-transport-security');
  });
});

describe('pages and files', () => {
  test.each([
    ['/', 'index.html', 'text/html;charset=utf-8'],
    ['/hu/', 'hu/index.html', 'text/html;charset=utf-8'],
    ['/hu/?from=mail', 'hu/index.html', 'text/html;charset=utf-8'],
    ['/hu/rss.xml', 'hu/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/hu/atom.xml', 'hu/atom.xml', 'application/atom+xml; charset=utf-8'],
    ['/hu/feed.json', 'hu/feed.json', 'application/feed+json; charset=utf-8'],
    ['/hu/rss-1.xml', 'hu/rss-1.xml', 'application/rss+xml; charset=utf-8'],
    ['/hu/mondays.ics', 'hu/mondays.ics', 'text/calendar; charset=utf-8'],
    ['/feeds.opml', 'feeds.opml', 'text/x-opml; charset=utf-8'],
    ['/.well-known/security.txt', '.well-known/security.txt', 'text/plain'],
    ['/icon.svg', 'icon.svg', 'image/svg+xml'],
    ['/_astro/app.abc.js', '_astro/app.abc.js', 'text/javascript'],
  ])('%s is there, and said to be what it is', async (path, file, type) => {
    const { status, headers, body } = await ask(path);
    expect({ status, type: headers['content-type'], body: body.toString() }).toEqual({
      status: 200,
      type,
      body: pages[file],
    });
  });

  test('a file whose name changes with its content is kept for ever, all else is asked for again', async () => {
    expect((await ask('/_astro/app.abc.js')).headers['cache-control']).toMatch(/max-age=31536000, immutable/);
    expect((await ask('/hu/')).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  describe.each(['/hu/', '/hu/rss.xml', '/hu/feed.json', '/hu/mondays.ics'])('%s', (path) => {
    /** What a cache keeps of an answer beside its body. */
    const kept = ['cache-control', 'etag', 'last-modified', 'vary'];
    const answered = async (asked: Record<string, string>) => {
      const { status, body, headers } = await ask(path, { headers: asked });
      return { status, isEmpty: body.length === 0, kept: kept.map((name) => headers[name]) };
    };
    const unchanged = { status: 304, isEmpty: true };
    const whole = { status: 200, isEmpty: false };

    test.each(['br', 'identity'])('is not sent again to who has it already (%s)', async (encoding) => {
      const accepts = { 'Accept-Encoding': encoding };
      const { headers } = await ask(path, { headers: accepts });
      const [etag = '', modified = ''] = [headers['etag'], headers['last-modified']];
      const expected = { ...unchanged, kept: kept.map((name) => headers[name]) };
      expect(await answered({ ...accepts, 'If-None-Match': etag })).toEqual(expected);
      expect(await answered({ ...accepts, 'If-Modified-Since': modified })).toEqual(expected);
    });

    test('is sent to who has another version, or an earlier one', async () => {
      const { headers } = await ask(path);
      const modified = headers['last-modified'] ?? '';
      const earlier = new Date(Date.parse(modified) - 1000).toUTCString();
      expect(await answered({ 'If-Modified-Since': earlier })).toMatchObject(whole);
      expect(await answered({ 'If-None-Match': 'W/"another"', 'If-Modified-Since': modified })).toMatchObject(
        whole,
      );
      expect(await answered({ 'If-Modified-Since': 'yesterday' })).toMatchObject(whole);
    });
  });

  test('only the head is sent to who asks for it', async () => {
    for (const path of ['/hu/', '/nowhere/']) {
      const { status, body } = await ask(path, { method: 'HEAD' });
      expect({ status, length: body.length }).toEqual({ status: path === '/hu/' ? 200 : 404, length: 0 });
    }
  });
});

describe('compression', () => {
  test.each<[accepted: string, encoding: string | undefined, open: (body: Buffer) => Buffer]>([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', undefined, (body) => body],
  ])('who accepts %s gets that, and the type of the page itself', async (accepted, encoding, open) => {
    const { headers, body } = await ask('/hu/', { headers: { 'Accept-Encoding': accepted } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(open(body).toString()).toBe(pages['hu/index.html']);
  });

  test('a compressed feed is still a feed', async () => {
    const { headers } = await ask('/hu/rss.xml', { headers: { 'Accept-Encoding': 'br' } });
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'application/rss+xml; charset=utf-8',
    });
  });
});

describe('a folder without its last slash', () => {
  test('leads to the address with it, for good, and keeps the question', async () => {
    const { status, headers } = await ask('/hu?from=mail');
    expect({ status, location: headers.location }).toEqual({ status: 308, location: '/hu/?from=mail' });
  });

  test('keeps the base path', async () => {
    const { status, headers } = await ask('/letter/hu', { basePath: '/letter/' });
    expect({ status, location: headers.location }).toEqual({ status: 308, location: '/letter/hu/' });
  });
});

describe('an address that leads nowhere', () => {
  test.each([
    '/nowhere',
    '/nowhere/',
    '/sitemap.xml/x',
    '/_headers',
    '/%5Fheaders',
    '/404.html',
    '/hu/index.html.br',
    '/hu/rss.xml.gz',
    '/hu/index.html%2Ebr',
    '/%',
    '/%E0%A4%A',
    '/%00',
    '//example.org/hu/',
  ])('%s is answered with the page that says so', async (path) => {
    const { status, headers, body } = await ask(path);
    expect({ status, type: headers['content-type'], body: body.toString() }).toEqual({
      status: 404,
      type: 'text/html; charset=utf-8',
      body: pages['404.html'],
    });
  });

  test.each([
    '/../secret/',
    '/../secret/index.html',
    '/%2e%2e/secret/',
    '/..%2fsecret/',
    '/..%2fsecret',
    '/hu/..%2f..%2fsecret',
    '/..\\secret\\',
    '/hu/%2e%2e/%2e%2e/secret/index.html',
  ])('%s does not leave the folder of the site', async (path) => {
    const { status, body } = await ask(path);
    expect({ status, body: body.toString() }).toEqual({ status: 404, body: pages['404.html'] });
  });
});

test('an address that is no address at all does not stop the server', async () => {
  expect((await ask('//')).status).toBeLessThan(500);
  expect((await ask('/hu/')).status).toBe(200);
});

describe('below a base path', () => {
  test.each([
    ['/letter/', 200],
    ['/letter/hu/', 200],
    ['/letter/hu/rss.xml', 200],
    ['/hu/', 404],
    ['/', 404],
    ['/letters/hu/', 404],
  ])('%s is answered with %i', async (path, status) => {
    expect((await ask(path, { basePath: '/letter/' })).status).toBe(status);
  });

  test('the path without its last slash leads to the site', async () => {
    const { status, headers } = await ask('/letter', { basePath: '/letter/' });
    expect({ status, location: headers.location }).toEqual({ status: 308, location: '/letter/' });
  });
});
