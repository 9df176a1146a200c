// From a key to the painted result, in every calculator of the built site, on a processor slowed down four times. What
// else runs on a machine only ever adds, so of some medians the best one counts. Beside it stands a fixed loop timed in
// the same page: milliseconds depend on the machine, the quotient hardly.
// Usage: npm run bench:input
import type { AddressInfo } from 'node:net';
import process from 'node:process';

import { chromium, type CDPSession, type Page } from '@playwright/test';

import { OpenCalculator } from '../e2e/calculator/openCalculator.ts';
import { ownPages, type CalculatorInLanguage } from '../e2e/calculator/ownPages.ts';
import { findBrowser } from '../e2e/browser/findBrowser.ts';
import { thisMachine } from '../e2e/browser/thisMachine.ts';
import { createSiteServer } from '../server/createSiteServer.ts';
import settings from '../settings.json' with { type: 'json' };
import { sampleText } from '../src/calculators/shell/sampleText.ts';

const SLOWER = 4;
const WARM_UP = 6;
const ROUNDS = 4;
const KEYS = 12;
const LIMIT_MILLISECONDS = 50;

const server = createSiteServer('dist', settings.basePath);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const browser = findBrowser(thisMachine);
const chrome = await chromium.launch(browser === undefined ? {} : { executablePath: browser });
const baseURL = new URL(settings.basePath, `http://127.0.0.1:${port}`).href;

let exceeded = false;
for (const calculator of ownPages.filter(({ language }) => language === 'hu')) {
  const { name, definition } = calculator;
  exceeded = !(await report(name, calculator, async () => undefined)) || exceeded;
  const { list } = definition.declaration;
  if (list === undefined) continue;
  const row = sampleText(list, [], 'HUF').split('\n');
  const rows = Array.from({ length: list.maximumRows }, (_, index) => row[index % row.length]);
  exceeded =
    !(await report(`${name}, ${list.maximumRows} customers`, calculator, async (open) => {
      await open.list.fill(rows.join('\n'));
    })) || exceeded;
}
process.stdout.write(`limit: ${LIMIT_MILLISECONDS} ms, ${exceeded ? 'EXCEEDED' : 'kept'}\n`);
process.exitCode = exceeded ? 1 : 0;
await chrome.close();
server.close();
server.closeAllConnections();

/** Measures one calculator and prints the line; whether it kept the limit. */
async function report(
  title: string,
  calculator: CalculatorInLanguage,
  prepare: (open: OpenCalculator) => Promise<void>,
): Promise<boolean> {
  const context = await chrome.newContext({
    baseURL,
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto(calculator.path);
  const open = new OpenCalculator(page, calculator);
  await open.wake();
  await open.touch();
  await prepare(open);
  const session = await context.newCDPSession(page);
  const press = await keysFor(open);
  for (let key = 0; key < WARM_UP; key += 1) await press(key);
  await slowDown(session, SLOWER);
  const times: number[] = [];
  const medians: number[] = [];
  const loops: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const inRound: number[] = [];
    // An even number of keys leaves the field as it was.
    for (let key = 0; key < KEYS; key += 1) inRound.push(await timed(page, () => press(key)));
    medians.push(median(inRound));
    times.push(...inRound);
    loops.push(await page.evaluate(fixedLoop));
  }
  await context.close();
  const [middle, loop] = [Math.min(...medians), Math.min(...loops)];
  const range = [Math.min(...times), Math.max(...times)].map((time) => time.toFixed(1)).join(' to ');
  process.stdout.write(
    `${title}: ${middle.toFixed(1)} ms, ${(middle / loop).toFixed(2)} × the fixed loop (single keys ${range} ms)\n`,
  );
  return middle <= LIMIT_MILLISECONDS;
}

/** What to press: the last digit of the first number that has two is taken away and typed again, in turns. */
async function keysFor(open: OpenCalculator): Promise<(key: number) => Promise<void>> {
  const { page } = open;
  const [first = ''] = open.names();
  if (open.scale !== undefined)
    return (key) =>
      open
        .answers(first)
        .nth(key % 2)
        .press('Space');
  const texts = await open.texts();
  const name = Object.keys(texts).find((each) => /\d.*\d$/.test(texts[each] ?? '')) ?? first;
  const digit = texts[name]?.at(-1) ?? '0';
  await open.field(name).focus();
  await page.keyboard.press('End');
  return (key) => page.keyboard.press(key % 2 === 0 ? 'Backspace' : digit);
}

/** From the press of a key, as the browser dates it, to the end of the frame that shows what it changed. */
async function timed(page: Page, press: () => Promise<void>): Promise<number> {
  const painted = await page.evaluateHandle(() => ({
    time: new Promise<number>((resolve) => {
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          // After this task the results are rendered, at the latest with the next frame; a message comes after it.
          setTimeout(() => {
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => {
                resolve(performance.now() - timeStamp);
              };
              port2.postMessage(null);
            });
          });
        },
        { once: true, capture: true },
      );
    }),
  }));
  await press();
  return painted.evaluate(({ time }) => time);
}

/** Arithmetic that takes some milliseconds, for comparison. */
function fixedLoop(): number {
  const start = performance.now();
  let sum = 0;
  for (let index = 1; index < 3e6; index += 1) sum += Math.sqrt(index) % 7;
  return sum > 0 ? performance.now() - start : NaN;
}

async function slowDown(session: CDPSession, rate: number): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[times.length >> 1] ?? NaN;
}
