/**
 * Audits the built site with tools that are no part of it: Lighthouse on a phone, CSP Evaluator, the Nu validator, every
 * link followed. `npm run build && npm run audit`; one part alone with `npm run audit -- links` (policies, markup, links, pages, sources); `-- pages 5` measures each
 * page five times. The links to sources are followed only when asked for: they depend on the world.
 *
 * It wants a machine that does nothing else, a Chromium, Java for the validator, and the package registry for npx.
 */
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { chromium } from '@playwright/test';

import { findBrowser } from '../e2e/browser/findBrowser.ts';
import { thisMachine } from '../e2e/browser/thisMachine.ts';
import { createSiteServer } from '../server/createSiteServer.ts';
import { freePort } from '../server/freePort.ts';
import { readEnvironment } from '../src/environment.ts';
import { readSite } from '../tests/siteFiles.ts';
import { auditLinks, auditSources } from './auditLinks.ts';
import { auditMarkup } from './auditMarkup.ts';
import { auditPage, openLighthouse, type PageScore } from './auditPages.ts';
import { auditPolicies } from './auditPolicies.ts';
import { missedBy } from './missedBy.ts';
import { emptyPage, pagesToAudit } from './pages.ts';
import { rewritePage } from './siteCopy.ts';

const parts = ['policies', 'markup', 'links', 'pages', 'sources'] as const;
const [part, runs = '3'] = process.argv.slice(2);
// The links to sources depend on the world, and on a way there.
const chosen = parts.filter((each) => (part === undefined ? each !== 'sources' : each === part));
if (chosen.length === 0) fail(`The parts are ${parts.join(', ')}; received ${part ?? ''}.`);

const folder = fileURLToPath(new URL('../dist', import.meta.url));
if (!existsSync(folder)) fail('There is no built site in dist. Build it first: npm run build');
const { basePath, address } = readEnvironment().settings;

// A copy, whose pages call their own the address at which they are served here.
const place = mkdtempDisposableSync(join(tmpdir(), 'monday-letter-audit-'));
const copy = join(place.path, 'site');
cpSync(folder, copy, { recursive: true });
const site = readSite(folder);
const port = await freePort();
const root = `http://127.0.0.1:${port}${basePath}`;
// The server knows the files that are there when it starts.
if (chosen.includes('pages')) writeOwnPages();
const server = createSiteServer(copy, basePath).listen(port, '127.0.0.1');
await once(server, 'listening');

try {
  for (const each of chosen) {
    say(`\n${each}`);
    if (each === 'policies')
      report('high or medium findings of CSP Evaluator', await auditPolicies(site, address));
    if (each === 'markup')
      report(`errors of the Nu validator in ${site.pages.length} pages`, await auditMarkup(folder));
    if (each === 'links') {
      const { checked, problems } = await auditLinks(root, address);
      if (checked < site.pages.length) fail(`Only ${checked} links were followed.`);
      report(`of ${checked} links lead nowhere`, problems);
    }
    if (each === 'sources') {
      const { checked, problems } = await auditSources(root, address);
      report(`of ${checked} links lead nowhere, sources included`, problems);
    }
    if (each === 'pages') report('pages miss a limit', await auditPages(Number(runs)));
  }
} finally {
  server.close();
  server.closeAllConnections();
  place.remove();
}

/** The pages that Lighthouse looks at, which call the server's address their own, and an empty one beside them. */
function writeOwnPages(): void {
  const moved = (page: string) => page.replaceAll(address, new URL(root).origin);
  for (const path of pagesToAudit(site)) rewritePage(copy, path, moved);
  rewritePage(copy, '/hu/', emptyPage, '/empty/');
}

/** Lighthouse on a page of each kind; prints a line for each and returns what misses a limit. */
async function auditPages(times: number): Promise<readonly string[]> {
  const lighthouse = await openLighthouse();
  const debugging = await freePort();
  const browser = findBrowser(thisMachine);
  const chrome = await chromium.launch({
    ...(browser !== undefined && { executablePath: browser }),
    args: [`--remote-debugging-port=${debugging}`],
  });
  try {
    const empty = await auditPage(lighthouse, root, '/empty/', debugging, times);
    say(lineOf(empty, empty));
    const problems: string[] = [];
    for (const path of pagesToAudit(site)) {
      const score = await auditPage(lighthouse, root, path, debugging, times);
      say(lineOf(score, empty));
      const missed = missedBy(score, empty);
      if (missed.length > 0) problems.push(`${path}: ${missed.join(', ')}`);
    }
    return problems;
  } finally {
    await chrome.close();
  }
}

function lineOf(page: PageScore, empty: PageScore): string {
  const ratio = page.largestContentfulPaintMilliseconds / empty.largestContentfulPaintMilliseconds;
  return [
    Object.values(page.scores).join(' / '),
    `LCP ${Math.round(page.largestContentfulPaintMilliseconds)} ms (${ratio.toFixed(2)} ×)`,
    `TBT ${Math.round(page.totalBlockingMilliseconds)} ms`,
    `CLS ${page.cumulativeLayoutShift.toFixed(3)}`,
    page.path,
  ].join('  ');
}

function report(what: string, problems: readonly string[]): void {
  for (const problem of problems.slice(0, 40)) say(`  ${problem}`);
  say(`${problems.length} ${what}`);
  if (problems.length > 0) process.exitCode = 1;
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
