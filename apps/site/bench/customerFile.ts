// From a chosen file to the Pareto curve and to lifetime values, in Chromium: order logs of imagined firms of 100,000 and
// of a million rows as text, and of 100,000 as a workbook. Milliseconds depend on the machine and on what else it does.
// Usage: npm run bench:customer-file
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

import { chromium, type CDPSession } from '@playwright/test';
import sirv from 'sirv';
import { build } from 'vite';

import { findBrowser } from '../e2e/browser/findBrowser.ts';
import { thisMachine } from '../e2e/browser/thisMachine.ts';
import { createUniform, imagineOrders } from '../src/customerFile/samples/sampleShop.ts';
import { workbookFile } from '../tests/customerFiles/workbookFile.ts';
import { dayStyles, writtenNumber } from '../tests/customerFiles/writtenCells.ts';
import type { Stage } from './customerFile/page.ts';

const RUNS = 3;
const stages: readonly Stage[] = ['preview', 'pareto', 'lifetimeValues', 'everything'];
const folder = mkdtempSync(join(tmpdir(), 'customer-file-'));
const site = join(folder, 'site');

interface Row {
  readonly name: string;
  readonly date: Date;
  readonly cents: number;
}

interface Limits {
  readonly pareto: number;
  readonly lifetimeValues: number;
  readonly megabytes: number;
}

await build({
  root: join(import.meta.dirname, 'customerFile'),
  configFile: false,
  logLevel: 'error',
  worker: { format: 'es' },
  build: { outDir: site },
});
const server = createServer(sirv(site));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

const few = orderRows(100_000);
const many = orderRows(1_000_000);
await report('100,000 rows of text', textFile(few, 'few.csv'), {
  pareto: 400,
  lifetimeValues: 1000,
  megabytes: 500,
});
await report('1,000,000 rows of text', textFile(many, 'many.csv'), {
  ...{ pareto: 2000, lifetimeValues: 5000, megabytes: 500 },
});
await report('100,000 rows of a workbook', workbook(few, 'few.xlsx'), null);
server.close();
server.closeAllConnections();
rmSync(folder, { recursive: true });

interface Run {
  /** Milliseconds by the clock and of the processor. */
  readonly times: Readonly<Record<Stage, { readonly clock: number; readonly processor: number }>>;
  readonly megabytes: number;
}

/** Reads a file several times, each in a browser of its own, and prints all times, the best first. */
async function report(title: string, file: string, limits: Limits | null): Promise<void> {
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await readOnce(file));
  process.stdout.write(`${title} (${(statSync(file).size / 1e6).toFixed(0)} MB)\n`);
  const print = (name: string, values: readonly string[], limit: number | undefined): void => {
    process.stdout.write(`  ${name}: ${values.join(' · ')}${limit === undefined ? '' : `, aim ${limit}`}\n`);
  };
  for (const stage of stages) {
    const times = runs.map((run) => run.times[stage]).sort((one, other) => one.processor - other.processor);
    const texts = times.map(({ clock, processor }) => `${clock.toFixed(0)} ms (${processor.toFixed(0)})`);
    print(stage, texts, stage === 'pareto' || stage === 'lifetimeValues' ? limits?.[stage] : undefined);
  }
  const sorted = (pick: (run: Run) => number): string[] =>
    runs
      .map(pick)
      .sort((one, other) => one - other)
      .map((value) => value.toFixed(0));
  print(
    'memory, MB',
    sorted(({ megabytes }) => megabytes),
    limits?.megabytes,
  );
}

async function readOnce(file: string): Promise<Run> {
  const executablePath = findBrowser(thisMachine);
  const chrome = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const page = await chrome.newPage();
  await page.goto(address);
  await page.locator('input').setInputFiles(file);
  const session = await chrome.newBrowserCDPSession();
  const before = await rendererState(session);
  await page.evaluate(() => globalThis.readChosenFile());
  const times: [Stage, { clock: number; processor: number }][] = [];
  for (const stage of stages) {
    const clock = await page.evaluate((each) => globalThis.reached(each), stage);
    times.push([stage, { clock, processor: (await rendererState(session)).processor - before.processor }]);
  }
  const after = await rendererState(session);
  await chrome.close();
  return {
    times: Object.fromEntries(times) as Run['times'],
    megabytes: after.megabytes - before.megabytes,
  };
}

/** How long a processor has worked for the page and its workers, and the most memory that they have had. */
async function rendererState(session: CDPSession): Promise<{ processor: number; megabytes: number }> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return {
    processor: renderers.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0),
    megabytes: Math.max(...renderers.map(({ id }) => peakOf(id))),
  };
}

/** The most memory that a process has had, in MB; NaN where the system does not tell. */
function peakOf(id: number): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return NaN;
  }
}

function orderRows(count: number): Row[] {
  const orders = imagineOrders({
    customers: Math.round(count / 7.9),
    meanOrder: 120,
    smallestCoin: 0.01,
    seed: 5,
  });
  const uniform = createUniform(1);
  const names = new Map<number, string>();
  const nameOf = (customer: number): string => {
    const name =
      names.get(customer) ?? `${'ABDEGHKLMNPRST'.charAt(Math.floor(uniform() * 14))}õrvemaa ${customer} OÜ`;
    names.set(customer, name);
    return name;
  };
  return orders.slice(0, count).map(({ customer, day, amount }) => ({
    ...{ name: nameOf(customer), date: new Date(day * 86_400_000), cents: Math.round(amount * 100) },
  }));
}

function dayOf(date: Date): { year: number; month: number; day: number } {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function textFile(rows: readonly Row[], name: string): string {
  const lines = rows.map(
    ({ name: customer, date, cents }) =>
      `${customer};${dayStyles.estonian(dayOf(date))};${writtenNumber(cents, { decimal: ',', thousands: ' ' })}`,
  );
  const file = join(folder, name);
  writeFileSync(file, `Klient;Arve kuupäev;Summa käibemaksuta\r\n${lines.join('\r\n')}\r\n`);
  return file;
}

function workbook(rows: readonly Row[], name: string): string {
  const file = join(folder, name);
  const cells = rows.map(({ name: customer, date, cents }) => [
    ...[customer, { serialDay: Number(dayStyles.serial(dayOf(date))) }, cents / 100],
  ]);
  const header = ['Klient', 'Arve kuupäev', 'Summa käibemaksuta'];
  writeFileSync(file, workbookFile([{ name: 'Müük', rows: [header, ...cells] }], { strings: 'inline' }));
  return file;
}
