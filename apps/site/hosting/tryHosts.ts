/**
 * Tries the files for hosts on the real programs, as far as this machine can have them: nginx with hosting/nginx.conf,
 * Apache with the .htaccess of the build, and what Cloudflare Pages, Netlify and Vercel give to try a site on one machine, which
 * npx fetches. Each serves a site of a few lines and has to keep the contract that the local server keeps in the
 * tests; what a host is known to do otherwise stands beside it with the reason, and has to be so still.
 * `npm run try:hosts`, or one of them: `npm run try:hosts -- Netlify`, which fails where this machine cannot have it.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempDisposableSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

import { filesForHosts } from '../build/hosts/filesForHosts.ts';
import { freePort } from '../server/freePort.ts';
import { ask } from '../tests/ask.ts';
import { writeSmallSite } from '../tests/smallSite.ts';
import { chosenHosts } from './chosenHosts.ts';
import { contract, problemsOf, titleOf } from './contract.ts';
import type { Difference, Host } from './host.ts';
import { ownServers } from './ownServers.ts';
import { services } from './services.ts';

const SECONDS_TO_START = 60;

const wanted = process.argv[2];
for (const host of chosenHosts([...ownServers, ...services], wanted)) {
  if (!(await tryHost(host))) process.exitCode = 1;
}

/** Serves the small site by a host and asks everything that the contract names; whether all is as expected. */
async function tryHost(host: Host): Promise<boolean> {
  const place = mkdtempDisposableSync(join(tmpdir(), 'monday-letter-host-'));
  const site = join(place.path, 'site');
  writeSmallSite(site);
  for (const [name, write] of Object.entries(filesForHosts)) writeFileSync(join(site, name), write('/'));
  // The program may serve as somebody else than who starts it.
  chmodSync(place.path, 0o755);
  const port = await freePort();
  const launch = await host.prepare({ folder: place.path, port });
  if (typeof launch === 'string') {
    place.remove();
    say(`${host.name}: NOT TRIED, ${launch}`);
    // Who names a host wants to know of that one.
    return wanted === undefined;
  }
  const log = join(place.path, 'output.log');
  const output = openSync(log, 'w');
  const server = spawn(launch.program, launch.arguments, {
    cwd: place.path,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...launch.environment },
    // Some start others; all of them end together.
    detached: true,
  });
  try {
    await untilItAnswers(server, port);
    return report(host, await askAll(port));
  } catch (error) {
    say(`${host.name}: ${String(error)}\n${readFileSync(log, 'utf8').slice(-2000)}`);
    return false;
  } finally {
    if (server.exitCode === null && server.pid !== undefined) {
      process.kill(-server.pid, 'SIGTERM');
      await once(server, 'exit');
    }
    place.remove();
  }
}

async function askAll(port: number): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const expectation of contract) {
    const { path, method, accepts } = expectation;
    const headers: Record<string, string> = accepts === undefined ? {} : { 'Accept-Encoding': accepts };
    const answer = await ask(port, path, { ...(method && { method }), headers });
    problems.push(...problemsOf(expectation, answer).map((each) => `${titleOf(expectation)}: ${each}`));
  }
  return problems;
}

function report({ name, differences }: Host, problems: readonly string[]): boolean {
  const known = ({ problem }: Difference) => problems.filter((each) => problem.test(each)).length;
  const unknown = problems.filter((each) => !differences.some(({ problem }) => problem.test(each)));
  const outdated = differences.filter((each) => known(each) === 0);
  say(
    unknown.length === 0
      ? `${name}: all ${contract.length} answers as expected`
      : `${name}: ${unknown.length} times not as expected`,
  );
  for (const each of unknown) say(`  WRONG: ${each}`);
  for (const { why } of outdated) say(`  NO LONGER SO, take it from the list of differences: ${why}`);
  for (const each of differences) if (known(each) > 0) say(`  ${known(each)} × otherwise: ${each.why}`);
  return unknown.length + outdated.length === 0;
}

async function untilItAnswers(server: ChildProcess, port: number): Promise<void> {
  for (let attempt = 0; attempt < SECONDS_TO_START * 5; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`it ended by itself, with ${server.exitCode}`);
    try {
      await ask(port, '/');
      return;
    } catch {
      await setTimeout(200);
    }
  }
  throw new Error(`it does not answer within ${SECONDS_TO_START} seconds`);
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
