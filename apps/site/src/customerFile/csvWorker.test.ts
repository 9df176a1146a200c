import { afterEach, expect, test, vi } from 'vitest';

import { advice } from './answers/advice.et.ts';
import { answersFrom } from './answers/answersFrom.ts';
import { imaginedShop, lastDay } from './answers/anyFile.ts';
import { defaultAssumptions } from './answers/assumptions.ts';
import { resultsCsv } from './answers/resultsCsv.ts';
import { resultsWords as words } from './answers/resultsWords.et.ts';
import type { CsvReply, CsvRequest } from './protocol.ts';
import { sentAnswers } from './sent/sentAnswers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** What the worker says to a request. */
async function repliesTo(request: CsvRequest): Promise<readonly CsvReply[]> {
  const replies: CsvReply[] = [];
  let hear: (event: { readonly data: CsvRequest }) => void = () => undefined;
  vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => (hear = listener));
  vi.stubGlobal('postMessage', (reply: CsvReply) => replies.push(reply));
  await import('./csvWorker.ts');
  hear({ data: structuredClone(request) });
  return replies;
}

test('the file of a worker is the file of all customers, whatever their names; how far it is never goes back', async () => {
  const shop = imaginedShop(2300, 3);
  const odd = ['', 'Õ', '', '👋🏽 Kirjatuvi', 'kaks\nrida', ''];
  const rows = { ...shop, names: shop.names.map((name, place) => odd[place] ?? name) };
  const assumptions = defaultAssumptions({ kind: 'orders', lastDay }, 'EUR', lastDay);
  const answers = answersFrom(rows, assumptions, () => {});
  const whole = Array.from(resultsCsv(answers, words, advice), ({ text }) => text).join('');
  const { customers } = sentAnswers(answers);
  const replies = await repliesTo({ customers, assumptions, words, advice });
  const last = replies.at(-1);
  if (last?.tell !== 'file') throw new Error(`ended with ${last?.tell}`);
  // The text of a blob loses its mark.
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await last.file.arrayBuffer())).toBe(whole);
  const shares = replies.flatMap((reply) => (reply.tell === 'progress' ? [reply.share] : []));
  expect(shares).toEqual([0, 1000 / 2300, 2000 / 2300, 1]);
});
