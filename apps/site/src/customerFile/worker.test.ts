import { afterEach, expect, test, vi } from 'vitest';

import { defaultAssumptions } from './answers/assumptions.ts';
import type { Reply, Request } from './protocol.ts';
import { nameAt } from './sent/packedNames.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** Columns that the worker has sent, and still has. */
const copied: ArrayBufferView[] = [];

/** All columns in what is said. */
function columnsIn(value: unknown): readonly ArrayBufferView[] {
  if (ArrayBuffer.isView(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(columnsIn) : [];
}

/** Starts the worker in this thread; what it says to each request. */
async function startWorker(): Promise<(request: Request) => Promise<readonly Reply[]>> {
  let hear: (event: { readonly data: Request }) => void = () => undefined;
  let told: (reply: Reply) => void = () => undefined;
  vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => (hear = listener));
  vi.stubGlobal('postMessage', (reply: Reply, options: StructuredSerializeOptions) => {
    told(structuredClone(reply, options));
    copied.push(...columnsIn(reply).filter(({ byteLength }) => byteLength > 0));
  });
  await import('./worker.ts');
  return (request) =>
    new Promise((resolve) => {
      const replies: Reply[] = [];
      told = (reply) => {
        replies.push(reply);
        if (reply.tell !== 'progress') resolve(replies);
      };
      hear({ data: request });
    });
}

const orders = `Vevő;Dátum;Nettó\n${Array.from(
  { length: 60 },
  (_, index) =>
    `V${index % 12};2026.${String((index % 9) + 1).padStart(2, '0')}.${String((index % 27) + 1).padStart(2, '0')};${100 + index}`,
).join('\n')}\n`;

const opening = (content: string): Request => ({
  ask: 'open',
  source: { kind: 'file', file: new File([content], 'orders.csv') },
  language: 'hu',
});

test('a file is opened, corrected and answered, each with one reply behind its progress', async () => {
  const ask = await startWorker();
  const opened = await ask(opening(orders));
  expect(opened.at(-1)).toMatchObject({
    tell: 'preview',
    preview: { lacks: [], counts: { used: 60, customers: 12 } },
  });
  const reread = await ask({ ask: 'reread', choices: { vat: 'gross', vatPercent: 100 } });
  expect(reread.at(-1)).toMatchObject({ tell: 'preview', preview: { reading: { vat: { value: 'gross' } } } });
  const assumptions = defaultAssumptions({ kind: 'orders', lastDay: 20_900 }, 'HUF', 20_900);
  const answered = await ask({ ask: 'answer', assumptions });
  const sum = Array.from({ length: 60 }, (_, index) => (100 + index) / 2).reduce(
    (total, amount) => total + amount,
    0,
  );
  expect(answered.at(-1)).toMatchObject({ tell: 'answers', answers: { source: { rows: 60, revenue: sum } } });
  for (const replies of [opened, reread, answered]) {
    const shares = replies.flatMap((reply) => (reply.tell === 'progress' ? [reply.share] : []));
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(Math.max(0, ...shares)).toBeLessThanOrEqual(1);
  }
});

test('what cannot be read is refused with its reason, and so is a fault of ours', async () => {
  const ask = await startWorker();
  expect(await ask(opening(''))).toEqual([{ tell: 'refusal', refusal: { code: 'empty' } }]);
  const [reply] = await ask({
    ask: 'answer',
    assumptions: defaultAssumptions({ kind: 'orders', lastDay: null }, 'HUF', 0),
  });
  expect(reply).toMatchObject({ tell: 'refusal', refusal: { code: 'unexpected' } });
});

test('the columns of customers are told once, at the end, and change hands', async () => {
  const ask = await startWorker();
  await ask(opening(orders));
  const assumptions = defaultAssumptions({ kind: 'orders', lastDay: 20_900 }, 'HUF', 20_900);
  const replies = await ask({ ask: 'answer', assumptions });
  const last = replies.at(-1);
  if (last?.tell !== 'answers') throw new Error(`answered with ${last?.tell}`);
  const { customers } = last.answers;
  expect(Array.from({ length: 12 }, (_, place) => nameAt(customers.names, place)).sort()).toEqual(
    Array.from({ length: 12 }, (_, index) => `V${index}`).sort(),
  );
  expect(customers.revenue).toHaveLength(12);
  expect(columnsIn(replies.slice(0, -1))).toEqual([]);
  expect(copied).toEqual([]);
});

test('every part is told when it is ready, and what it is computed from before the last of them', async () => {
  const ask = await startWorker();
  await ask(opening(orders));
  const assumptions = defaultAssumptions({ kind: 'orders', lastDay: 20_900 }, 'HUF', 20_900);
  const replies = await ask({ ask: 'answer', assumptions });
  const finished = replies.flatMap((reply) => (reply.tell === 'progress' ? [reply.finished ?? {}] : []));
  const last = replies.at(-1);
  if (last?.tell !== 'answers') throw new Error(`answered with ${last?.tell}`);
  const { customers: _, ...parts } = last.answers;
  expect(Object.assign({}, ...finished)).toEqual(parts);
  const places = (part: keyof typeof parts) => finished.findIndex((each) => part in each);
  expect(places('source')).toBeLessThan(places('lifetimeValue'));
});
