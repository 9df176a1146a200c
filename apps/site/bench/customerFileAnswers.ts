// How long an order log takes from columns to the Pareto curve and to lifetime values, single thread, warm. Milliseconds
// depend on the machine, so each stands beside a fixed loop timed in the same run. Usage: npm run bench:answers
import { performance } from 'node:perf_hooks';

import { answersFrom } from '../src/customerFile/answers/answersFrom.ts';
import { imaginedShop, lastDay } from '../src/customerFile/answers/anyFile.ts';
import { defaultAssumptions } from '../src/customerFile/answers/assumptions.ts';

const sizes = [
  { customers: 13_000, limits: { concentration: 250, lifetimeValue: 700 }, rounds: 7 },
  { customers: 130_000, limits: { concentration: 1200, lifetimeValue: 3500 }, rounds: 3 },
] as const;
const assumptions = defaultAssumptions({ kind: 'orders', lastDay }, 'EUR', lastDay);

process.stdout.write(`reference loop, 2,000,000 logarithms: ${referenceLoop().toFixed(1)} ms\n`);
for (const { customers, limits, rounds } of sizes) {
  const rows = imaginedShop(customers, 1);
  const times: Record<keyof typeof limits, number[]> = { concentration: [], lifetimeValue: [] };
  let memory = 0;
  for (let round = -1; round < rounds; round += 1) {
    const start = performance.now();
    answersFrom(rows, assumptions, (_, finished) => {
      memory = Math.max(memory, process.memoryUsage().rss);
      for (const part of ['concentration', 'lifetimeValue'] as const) {
        if (part in finished && round >= 0) times[part].push(performance.now() - start);
      }
    });
  }
  for (const part of ['concentration', 'lifetimeValue'] as const) {
    const [least = NaN] = times[part].sort((one, other) => one - other);
    const middle = times[part][times[part].length >> 1] ?? NaN;
    const verdict = middle > limits[part] ? 'EXCEEDED' : 'kept';
    process.stdout.write(
      `${rows.day.length} rows, ${customers} customers, ${part}: ${middle.toFixed(0)} ms (least ${least.toFixed(0)}); ` +
        `limit ${limits[part]} ms ${verdict}\n`,
    );
    if (middle > limits[part]) process.exitCode = 1;
  }
  process.stdout.write(`memory of the whole process: ${(memory / 2 ** 20).toFixed(0)} MB\n`);
}

function referenceLoop(): number {
  const start = performance.now();
  let sum = 0;
  for (let i = 1; i <= 2_000_000; i += 1) sum += Math.log(i);
  return sum > 0 ? performance.now() - start : 0;
}
