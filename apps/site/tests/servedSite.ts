import { once } from 'node:events';
import { mkdtempDisposableSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll } from 'vitest';

import { createSiteServer } from '../server/createSiteServer.ts';
import { ask as askPort, type Answer } from './ask.ts';
import { writeSmallSite } from './smallSite.ts';

const outside = mkdtempDisposableSync(join(tmpdir(), 'monday-letter-server-'));
const folder = join(outside.path, 'site');
const servers: Server[] = [];

beforeAll(() => {
  writeSmallSite(folder);
});

afterAll(() => {
  for (const server of servers) server.close();
  outside.remove();
});

/** A request to the local server, which serves the small site. */
export async function ask(
  path: string,
  {
    basePath = '/',
    method = 'GET',
    headers = {},
  }: Partial<Record<'basePath' | 'method', string>> & { headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { port } = (await serverAt(basePath)).address() as AddressInfo;
  return askPort(port, path, { method, headers });
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
