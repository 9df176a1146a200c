// The models on simulated data with fixed seeds, single thread, warm, each median beside a fixed loop timed in the same
// run: milliseconds depend on the machine, the quotient hardly. Usage: npm run bench
import { performance } from 'node:perf_hooks';
import {
  fitBetaGeometricNbd,
  fitGammaGamma,
  fitShiftedBetaGeometric,
  forecastPurchases,
  isoDateFromDayNumber,
  summariseCustomers,
  type OrderLog,
} from '../src/index.ts';
import { createSeededRandom } from '../tests/seededRandom.ts';
import { publishedShop, simulateCohort } from '../tests/simulatedCohort.ts';

interface Task {
  readonly name: string;
  readonly limitMilliseconds: number;
  readonly rounds: number;
  /** How often the work is done in a round: what takes microseconds is timed in hundreds. */
  readonly repetitions: number;
  readonly work: () => unknown;
}

const CUSTOMERS = 2357;
const ROWS = 1_000_000;
const WARM_UP = 3;

const cohort = { shop: publishedShop, ages: [27, 39] } as const;
const customers = simulateCohort({ ...cohort, customers: CUSTOMERS, seed: 1 });
const histories = { customers, timeUnit: 'weeks' } as const;
// As an order log gives them, in whole days, which many customers share.
const inDays = {
  customers: customers.map(({ repeatPurchases, recency, age }) => {
    const days = Math.ceil(7 * recency);
    return { repeatPurchases, recency: days / 7, age: Math.max(days, Math.round(7 * age)) / 7 };
  }),
  timeUnit: 'weeks',
} as const;
const many = {
  customers: simulateCohort({ ...cohort, customers: ROWS, seed: 2 }),
  timeUnit: 'weeks',
} as const;
const parameters = { ...publishedShop, timeUnit: 'weeks' } as const;
const cohorts = [[1000, 631, 468, 382, 326, 289, 262, 241]];
const byNumber = orderLog((customer) => customer, Number);
const byText = orderLog((customer) => `customer ${customer}`, isoDateFromDayNumber);
const weekly = { timeUnit: 'weeks', observationEnd: '2026-11-23' } as const;

const tasks: readonly Task[] = [
  {
    name: `BG/NBD fit, ${CUSTOMERS} customers, every history its own`,
    limitMilliseconds: 15,
    rounds: 31,
    repetitions: 1,
    work: () => fitBetaGeometricNbd(histories),
  },
  {
    name: `BG/NBD fit, ${CUSTOMERS} customers, histories in whole days`,
    limitMilliseconds: 15,
    rounds: 31,
    repetitions: 1,
    work: () => fitBetaGeometricNbd(inDays),
  },
  {
    name: `Gamma-Gamma fit, ${CUSTOMERS} customers`,
    limitMilliseconds: 6,
    rounds: 31,
    repetitions: 1,
    work: () => fitGammaGamma(histories),
  },
  {
    name: 'sBG fit, one cohort of 8 counts',
    limitMilliseconds: 0.5,
    rounds: 31,
    repetitions: 200,
    work: () => fitShiftedBetaGeometric({ cohorts, timeUnit: 'years' }),
  },
  {
    name: `summary of ${ROWS} rows, customers and days as numbers`,
    limitMilliseconds: 500,
    rounds: 9,
    repetitions: 1,
    work: () => summariseCustomers(byNumber, weekly),
  },
  {
    name: `summary of ${ROWS} rows, customers and dates as text`,
    limitMilliseconds: 500,
    rounds: 9,
    repetitions: 1,
    work: () => summariseCustomers(byText, weekly),
  },
  {
    name: `${ROWS} conditional forecasts`,
    limitMilliseconds: 250,
    rounds: 9,
    repetitions: 1,
    work: () =>
      forecastPurchases({ parameters, histories: many, horizon: { length: 39, timeUnit: 'weeks' } }),
  },
];

const reference = medianOf({
  name: '',
  limitMilliseconds: 0,
  rounds: 31,
  repetitions: 1,
  work: referenceLoop,
});
process.stdout.write(`reference loop, 2,000,000 logarithms: ${reference.toFixed(1)} ms\n`);
for (const task of tasks) {
  const median = medianOf(task);
  const exceeded = median > task.limitMilliseconds;
  const share = (median / reference).toPrecision(2);
  const verdict = `limit ${task.limitMilliseconds} ms ${exceeded ? 'EXCEEDED' : 'kept'}`;
  process.stdout.write(`${task.name}: ${median.toPrecision(3)} ms, ${share} × the loop; ${verdict}\n`);
  if (exceeded) process.exitCode = 1;
}

/** A million rows of 100,000 customers over four years, in no order. */
function orderLog(
  customer: (number: number) => string | number,
  date: (day: number) => string | number,
): OrderLog {
  const random = createSeededRandom(3);
  const rows = Array.from({ length: ROWS }, () => ({
    customer: Math.floor(100_000 * random() ** 2),
    day: 19_300 + Math.floor(1461 * random()),
    amount: Math.round(10_000 * random()) / 100,
  }));
  return {
    customers: rows.map((row) => customer(row.customer)),
    dates: rows.map((row) => date(row.day)),
    amounts: Float64Array.from(rows, ({ amount }) => amount),
  };
}

function referenceLoop(): number {
  let sum = 0;
  for (let i = 1; i <= 2_000_000; i++) sum += Math.log(i);
  return sum;
}

function medianOf({ work, rounds, repetitions }: Task): number {
  const times: number[] = [];
  for (let round = -WARM_UP; round < rounds; round++) {
    const start = performance.now();
    for (let i = 0; i < repetitions; i++) work();
    if (round >= 0) times.push((performance.now() - start) / repetitions);
  }
  return times.toSorted((one, other) => one - other)[times.length >> 1] as number;
}
