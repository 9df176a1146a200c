/**
 * Tries the files for hosts on the real programs, as far as this machine has them: nginx with hosting/nginx.conf, and
 * Apache with the .htaccess of the build. Each serves a site of a few lines and has to keep the contract that the local
 * server keeps in the tests. `npm run try:hosts`
 *
 * `NGINX_PROGRAM`, `NGINX_MODULES` and `APACHE_PROGRAM`, `APACHE_MODULES` name a program and the folder of its modules that lie elsewhere
 * than Debian puts them.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

import { apacheFile } from '../build/hosts/apacheFile.ts';
import { ask } from '../tests/ask.ts';
import { writeSmallSite } from '../tests/smallSite.ts';
import { apacheConfiguration } from './apacheConfiguration.ts';
import { contract, problemsOf, titleOf } from './contract.ts';
import { nginxConfiguration } from './nginxConfiguration.ts';

/** A program that serves, and where it looks for what it needs. */
interface Host {
  readonly name: string;
  readonly program: string;
  readonly modules: string;
  readonly install: string;
  readonly configure: (place: { folder: string; port: number; modules: string }) => string;
  readonly start: (configuration: string, folder: string) => readonly string[];
}

const { env } = process;
const hosts: readonly Host[] = [
  {
    name: 'nginx',
    program: env['NGINX_PROGRAM'] ?? '/usr/sbin/nginx',
    modules: env['NGINX_MODULES'] ?? '/usr/lib/nginx/modules',
    install: 'apt-get install nginx libnginx-mod-http-brotli-static',
    configure: nginxConfiguration,
    start: (configuration, folder) => ['-c', configuration, '-p', folder, '-e', join(folder, 'error.log')],
  },
  {
    name: 'Apache',
    program: env['APACHE_PROGRAM'] ?? '/usr/sbin/apache2',
    modules: env['APACHE_MODULES'] ?? '/usr/lib/apache2/modules',
    install: 'apt-get install apache2',
    configure: apacheConfiguration,
    start: (configuration) => ['-f', configuration, '-DFOREGROUND'],
  },
];

for (const host of hosts) {
  if (existsSync(host.program)) process.exitCode = (await tryHost(host)) ? process.exitCode : 1;
  else say(`${host.name}: NOT TRIED, it is not on this machine (on Debian: ${host.install})`);
}

/** Serves the small site by a program and asks everything that the contract names; whether it kept it. */
async function tryHost(host: Host): Promise<boolean> {
  const place = mkdtempDisposableSync(join(tmpdir(), 'monday-letter-host-'));
  const site = join(place.path, 'site');
  writeSmallSite(site);
  writeFileSync(join(site, '.htaccess'), apacheFile('/'));
  // The program may serve as somebody else than who starts it.
  chmodSync(place.path, 0o755);
  const port = await freePort();
  const configuration = join(place.path, 'host.conf');
  writeFileSync(configuration, host.configure({ folder: place.path, port, modules: host.modules }));
  const server = spawn(host.program, host.start(configuration, place.path), {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  try {
    await untilItAnswers(server, port);
    const results = [];
    for (const expectation of contract) {
      const { path, method, accepts } = expectation;
      const headers: Record<string, string> = accepts === undefined ? {} : { 'Accept-Encoding': accepts };
      const answer = await ask(port, path, { ...(method && { method }), headers });
      results.push({ title: titleOf(expectation), problems: problemsOf(expectation, answer) });
    }
    const broken = results.filter(({ problems }) => problems.length > 0);
    for (const { title, problems } of broken) say(`  ${title}: ${problems.join('; ')}`);
    say(`${host.name}: ${results.length - broken.length} of ${results.length} answers as they have to be`);
    return broken.length === 0;
  } finally {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
    place.remove();
  }
}

async function untilItAnswers(server: ChildProcess, port: number): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`It ended by itself, with ${server.exitCode}`);
    try {
      await ask(port, '/');
      return;
    } catch {
      await setTimeout(100);
    }
  }
  throw new Error('It does not answer');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
