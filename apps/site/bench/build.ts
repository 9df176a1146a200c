/**
 * What it takes to build the site: 20, 200 and 2,000 articles, half of them in each language, all with a calculator,
 * beside a bare build of the same files with Astro, MDX and Preact. bench/README.md says what is compared with what.
 * Milliseconds depend on the machine, the quotients hardly. It reads /proc, so it runs on Linux, and takes some minutes.
 * Usage: npm run bench, or npm run bench -- 200 for no more than so many pages
 */
import { existsSync } from 'node:fs';
import process from 'node:process';

import { buildPlace, parts, type Part } from './build/buildPlace.ts';
import { costTable, type SizeCosts } from './build/costTable.ts';
import type { Cost } from './build/measure.ts';

/** How many times as much as the bare build the largest build may take. */
const limits = { userTime: 2.5, memory: 2.5 } as const;

/** A further page may cost more by so much before it counts: a run is that exact. */
const tolerance = 1.1;

const most = Number(process.argv[2] ?? 2000);
const sizes = [20, 200, 2000].filter((pages) => pages <= most);
if (sizes.length < 2) fail(`Name at least 200 pages; received ${process.argv[2] ?? ''}.`);
if (!existsSync('/proc/self/stat')) fail('This measures with /proc, which only Linux has.');

const measured: SizeCosts[] = [];
for (const pages of sizes) {
  using place = buildPlace(pages / 2);
  const costs: Partial<Record<Part, Cost>> = {};
  for (const part of parts) {
    process.stderr.write(`${pages} pages: ${part}\n`);
    costs[part] = await place.costOf(part);
  }
  measured.push({ pages, costs: costs as Record<Part, Cost> });
}
say(`\n${costTable(measured)}\n`);

const largest = measured.at(-1) as SizeCosts;
const ratioOf = (quantity: 'userSeconds' | 'largestMegabytes') =>
  largest.costs.site[quantity] / largest.costs.bare[quantity];
judge(`user CPU of ${largest.pages} pages, × bare`, ratioOf('userSeconds'), limits.userTime);
judge(`memory of ${largest.pages} pages, × bare`, ratioOf('largestMegabytes'), limits.memory);
const further = measured.slice(1).map((size, index) => furtherPage(measured[index] as SizeCosts, size));
for (const [index, { from, to, milliseconds }] of further.entries()) {
  const before = further[index - 1];
  const what = `milliseconds of a further page, from ${from} to ${to}`;
  if (before === undefined) say(`${what}: ${milliseconds.toFixed(2)}`);
  else judge(what, milliseconds, before.milliseconds * tolerance);
}

/** What one page more costs between two sizes: what every build takes whatever its size is not in it. */
function furtherPage(small: SizeCosts, large: SizeCosts) {
  const seconds = large.costs.site.userSeconds - small.costs.site.userSeconds;
  return { from: small.pages, to: large.pages, milliseconds: (1000 * seconds) / (large.pages - small.pages) };
}

function judge(what: string, value: number, limit: number): void {
  if (largest.pages < 2000) {
    say(`${what}: ${value.toFixed(2)}; the limit is for 2,000 pages`);
    return;
  }
  const isKept = value <= limit;
  say(`${what}: ${value.toFixed(2)}; limit ${limit.toFixed(2)}, ${isKept ? 'kept' : 'EXCEEDED'}`);
  if (!isKept) process.exitCode = 1;
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
