import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { answerPage, patienceMilliseconds } from './answerPage.ts';
import type { Shelf } from './createShelf.ts';

const address = 'https://example.org/hu/level/';

let kept: string | undefined;
let keptLater: string[];
let offline: string | undefined;
let work: Promise<unknown>[];

const shelf = {
  page: async () => (kept === undefined ? undefined : new Response(kept)),
  offlinePage: async () => (offline === undefined ? undefined : new Response(offline)),
  keepPage: async (at: string, answer: Response) => {
    keptLater.push(`${at} ${answer.status} ${await answer.text()}`);
    return true;
  },
} as unknown as Shelf;

const ask = async (network: Promise<Response>) => {
  const answer = await answerPage(address, network, shelf, (later) => work.push(later));
  return answer.text();
};
const soon = async (text: string, status = 200) => new Response(text, { status });
const late = async (text: string, milliseconds: number) => {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return new Response(text);
};

beforeEach(() => {
  vi.useFakeTimers();
  [kept, offline, keptLater, work] = [undefined, undefined, [], []];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a page that is not here', () => {
  test('comes from the network, however slow, and is kept', async () => {
    const answer = ask(late('new', 20 * patienceMilliseconds));
    await vi.runAllTimersAsync();
    expect(await answer).toBe('new');
    await Promise.all(work);
    expect(keptLater).toEqual([`${address} 200 new`]);
  });

  test('is replaced by the page that says that there is no network', async () => {
    offline = 'offline';
    expect(await ask(Promise.reject(new TypeError('no network')))).toBe('offline');
  });

  test('is not there, where not even that page is', async () => {
    await expect(ask(Promise.reject(new TypeError('no network')))).rejects.toThrow('no network');
  });

  test('is what the host says, trouble included', async () => {
    expect(await ask(soon('trouble', 503))).toBe('trouble');
  });
});

describe('a page that is here', () => {
  beforeEach(() => {
    kept = 'kept';
  });

  test('gives way to what the network has, at once', async () => {
    expect(await ask(soon('new'))).toBe('new');
    await Promise.all(work);
    expect(keptLater).toEqual([`${address} 200 new`]);
  });

  test('is shown when the network is slow; what comes later is kept for the next time', async () => {
    const answer = ask(late('new', 2 * patienceMilliseconds));
    await vi.advanceTimersByTimeAsync(patienceMilliseconds - 1);
    expect(keptLater).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toBe('kept');
    await vi.runAllTimersAsync();
    await Promise.all(work);
    expect(keptLater).toEqual([`${address} 200 new`]);
  });

  test('is shown when there is no network, and nothing complains later', async () => {
    expect(await ask(Promise.reject(new TypeError('no network')))).toBe('kept');
    await expect(Promise.all(work)).resolves.toBeDefined();
  });

  test('is shown when the host is in trouble', async () => {
    expect(await ask(soon('trouble', 502))).toBe('kept');
  });

  test('gives way to the word that the page is gone', async () => {
    expect(await ask(soon('gone', 404))).toBe('gone');
    await Promise.all(work);
    expect(keptLater).toEqual([`${address} 404 gone`]);
  });
});
