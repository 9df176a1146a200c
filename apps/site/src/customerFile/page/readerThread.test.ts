import { afterEach, expect, test, vi } from 'vitest';

import { prepareThread, takeThread } from './readerThread.ts';

class ImaginedWorker extends EventTarget {}

afterEach(() => {
  // Nobody waits for the next test.
  takeThread();
  vi.unstubAllGlobals();
});

test('what was prepared is taken, once', () => {
  vi.stubGlobal('Worker', ImaginedWorker);
  prepareThread();
  prepareThread();
  const first = takeThread();
  prepareThread();
  const second = takeThread();
  expect(new Set([first, second, takeThread()]).size).toBe(3);
});

test('it waits as it was begun, unless its code did not come', () => {
  const begun: ImaginedWorker[] = [];
  const Counted = class extends ImaginedWorker {
    constructor() {
      super();
      begun.push(this);
    }
  };
  vi.stubGlobal('Worker', Counted);
  prepareThread();
  expect(takeThread()).toBe(begun[0]);
  expect(begun).toHaveLength(1);
  prepareThread();
  begun[1]?.dispatchEvent(new Event('error'));
  expect(takeThread()).not.toBe(begun[1]);
  expect(begun).toHaveLength(3);
});
