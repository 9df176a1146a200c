import { afterEach, expect, test, vi } from 'vitest';

import { defaultAssumptions } from '../answers/assumptions.ts';
import type { Reply, Request } from '../protocol.ts';
import { startReader, type Heard } from './startReader.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const refused: Reply = { tell: 'refusal', refusal: { code: 'empty' } };

/** Starts a reader whose worker, whatever it is asked, is half done and then done. */
function readerOf(reply: (request: Request) => Reply) {
  const [asked, heard]: [Request[], Heard[]] = [[], []];
  class ImaginedWorker extends EventTarget {
    ended = false;
    terminate(): void {
      this.ended = true;
    }
    postMessage(request: Request): void {
      asked.push(request);
      const replies: Reply[] = [{ tell: 'progress', phase: 'looking', share: 0.5 }, reply(request)];
      replies.forEach((data) =>
        queueMicrotask(() => this.ended || this.dispatchEvent(new MessageEvent('message', { data }))),
      );
    }
  }
  vi.stubGlobal('Worker', ImaginedWorker);
  const source = { kind: 'pasted', text: 'a;b', html: null } as const;
  return { reader: startReader(source, 'hu', (each) => heard.push(each)), asked, heard };
}

/** All that was to come has come. */
const idle = () => new Promise((resolve) => setTimeout(resolve));

test('after a stop, the file is opened anew as last corrected, and how far that is never goes back', async () => {
  const preview = { tell: 'preview' } as unknown as Reply;
  const { reader, asked, heard } = readerOf(() => preview);
  reader.ask({ ask: 'reread', choices: { vat: 'gross' } });
  await idle();
  reader.stop();
  expect(reader.isBusy()).toBe(false);
  const before = heard.length;
  const assumptions = defaultAssumptions({ kind: 'orders', lastDay: null }, 'EUR', 0);
  reader.ask({ ask: 'answer', assumptions });
  await idle();
  expect(asked.map(({ ask }) => ask)).toEqual(['open', 'reread', 'open', 'reread', 'answer']);
  expect(asked[3]).toEqual(asked[1]);
  const shares = heard.slice(before).flatMap((each) => (each.tell === 'progress' ? [each.share] : []));
  expect(shares).toEqual([0.5 / 3, 1.5 / 3, 2.5 / 3]);
  expect(reader.isBusy()).toBe(false);
});

test('a correction that could not be read is not tried again, and nothing that waited behind it is asked', async () => {
  const preview = { tell: 'preview' } as unknown as Reply;
  const { reader, asked } = readerOf(({ ask }) => (ask === 'reread' ? refused : preview));
  const assumptions = defaultAssumptions({ kind: 'orders', lastDay: null }, 'EUR', 0);
  reader.ask({ ask: 'reread', choices: { encoding: 'utf-16le' } });
  reader.ask({ ask: 'answer', assumptions });
  await idle();
  expect(asked.map(({ ask }) => ask)).toEqual(['open', 'reread']);
  reader.stop();
  reader.ask({ ask: 'answer', assumptions });
  await idle();
  expect(asked.slice(2).map(({ ask }) => ask)).toEqual(['open', 'answer']);
});
