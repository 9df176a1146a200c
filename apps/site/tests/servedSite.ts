import { once } from 'node:events';
import { mkdirSync, mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { afterAll, beforeAll } from 'vitest';

import { createSiteServer } from '../server/createSiteServer.ts';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The files of a site of a few lines, beside a folder that is none of its business. */
export const pages: Readonly<Record<string, string>> = {
  'index.html': '<p>choose</p>',
  'hu/index.html': `<p>${'szia '.repeat(200)}</p>`,
  'hu/rss.xml': '<rss/>',
  'hu/atom.xml': '<feed/>',
  'hu/feed.json': '{}',
  'hu/rss-1.xml': '<rss/>',
  'hu/mondays.ics': 'BEGIN:VCALENDAR',
  'feeds.opml': '<opml/>',
  '.well-known/security.txt': 'Contact: mailto:post@example.org',
  'sitemap.xml': '<urlset/>',
  'robots.txt': 'User-agent: *',
  'icon.svg': '<svg/>',
  '_astro/app.abc.js': 'export {};',
  '404.html': '<h1>404</h1>',
  _headers: '/*\n  X: y\n',
};

const outside = mkdtempDisposableSync(join(tmpdir(), 'monday-letter-server-'));
const folder = join(outside.path, 'site');
const servers: Server[] = [];

beforeAll(() => {
  for (const [file, text] of Object.entries({ ...pages, '../secret/index.html': 'secret' })) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    if (file === '_headers' || file.startsWith('..')) continue;
    writeFileSync(`${path}.br`, brotliCompressSync(text));
    writeFileSync(`${path}.gz`, gzipSync(text));
  }
});

afterAll(() => {
  for (const server of servers) server.close();
  outside.remove();
});

/** A request exactly as written: no client tidies the path up. */
export async function ask(
  path: string,
  {
    basePath = '/',
    method = 'GET',
    headers = {},
  }: Partial<Record<'basePath' | 'method', string>> & { headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { port } = (await serverAt(basePath)).address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    sent.setTimeout(10_000, () => sent.destroy(new Error(`no answer to ${path}`)));
    sent.end();
  });
}

const running = new Map<string, Promise<Server>>();

function serverAt(basePath: string): Promise<Server> {
  const start = async () => {
    const server = createSiteServer(folder, basePath).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return server;
  };
  const server = running.get(basePath) ?? start();
  running.set(basePath, server);
  return server;
}
