import { defaultAssumptions } from '../../src/customerFile/answers/assumptions.ts';
import type { Reply, Request } from '../../src/customerFile/protocol.ts';

/** What the reader sees one after the other. */
export type Stage = 'preview' | 'pareto' | 'lifetimeValues' | 'everything';

declare global {
  /** Reads the chosen file and asks for its answers as soon as there is a preview. */
  var readChosenFile: () => Promise<void>;
  /** Milliseconds from then to a stage, once it is reached. */
  var reached: (stage: Stage) => Promise<number>;
}

const clocks = {
  ...{ preview: awaited(), pareto: awaited() },
  ...{ lifetimeValues: awaited(), everything: awaited() },
};
globalThis.reached = (stage) => clocks[stage].promise;

globalThis.readChosenFile = async () => {
  const file = document.querySelector('input')?.files?.[0];
  if (file === undefined) throw new Error('no file was chosen');
  // As pressing the button for a file begins it.
  const worker = new Worker(new URL('../../src/customerFile/worker.ts', import.meta.url), { type: 'module' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const start = performance.now();
  const reach = (stage: Stage): void => clocks[stage].resolve(performance.now() - start);
  const fail = (message: string): void => {
    for (const clock of Object.values(clocks)) clock.reject(new Error(message));
  };
  const ask = (request: Request): void => worker.postMessage(request);
  worker.addEventListener('error', ({ message }) => fail(message));
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.tell === 'refusal') fail(JSON.stringify(data.refusal));
    if (data.tell === 'preview') {
      reach('preview');
      const { counts, reading } = data.preview;
      const known = { kind: reading.kind.value, lastDay: counts.lastDay };
      ask({ ask: 'answer', assumptions: defaultAssumptions(known, 'EUR', counts.lastDay ?? 0) });
    }
    if (data.tell === 'progress' && data.finished?.concentration !== undefined) reach('pareto');
    if (data.tell === 'progress' && data.finished?.lifetimeValue !== undefined) reach('lifetimeValues');
    if (data.tell === 'answers') {
      reach('everything');
      worker.terminate();
    }
  });
  ask({ ask: 'open', source: { kind: 'file', file }, language: 'et' });
};

/** A time that is not known yet. */
function awaited(): {
  promise: Promise<number>;
  resolve: (time: number) => void;
  reject: (error: Error) => void;
} {
  let [resolve, reject]: [(time: number) => void, (error: Error) => void] = [
    () => undefined,
    () => undefined,
  ];
  const promise = new Promise<number>((fulfil, fail) => {
    [resolve, reject] = [fulfil, fail];
  });
  return { promise, resolve, reject };
}
