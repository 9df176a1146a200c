// Gini, Lorenz curve and top share of one list, against the bare sort of the same typed array, in the same run.
// A ratio and not a time, so that it means the same on every machine. Usage: npm run bench
import { performance } from 'node:perf_hooks';
import { giniCoefficient, lorenzCurve, rankValues, topShare } from '../src/index.ts';
import { createSeededRandom } from '../tests/seededRandom.ts';

const ROUNDS = 15;
const LIMIT = 1.3;

const random = createSeededRandom(1);
const lognormal = () =>
  Math.exp(5 + 1.5 * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));
const lists = {
  'amounts with all digits': lognormal,
  'amounts with cents': () => Math.round(100 * lognormal()) / 100,
  'whole amounts': () => Math.round(lognormal()),
};

let exceeded = false;
for (const size of [100_000, 1_000_000]) {
  for (const [name, amount] of Object.entries(lists)) {
    const values = Float64Array.from({ length: size }, amount);
    const sorts: number[] = [];
    const measures: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const copy = values.slice();
      sorts.push(milliseconds(() => copy.sort()));
      measures.push(milliseconds(() => measureAll(values)));
    }
    const ratio = median(measures) / median(sorts);
    exceeded ||= ratio > LIMIT;
    const times = `${median(measures).toFixed(1)} ms against ${median(sorts).toFixed(1)} ms`;
    process.stdout.write(`${size} ${name}: ${ratio.toFixed(2)} × the bare sort (${times})\n`);
  }
}
process.stdout.write(`limit: ${LIMIT} × the bare sort, ${exceeded ? 'EXCEEDED' : 'kept'}\n`);
process.exitCode = exceeded ? 1 : 0;

function measureAll(values: Float64Array): number {
  const ranked = rankValues(values);
  const { points } = lorenzCurve(ranked);
  return giniCoefficient(ranked).gini + points.length + topShare(ranked).share;
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[times.length >> 1] as number;
}
