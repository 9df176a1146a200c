import type { Language } from '@monday-letter/locale';

import type { Reply, Request, Source } from '../protocol.ts';
import { takeThread } from './readerThread.ts';

/**
 * What comes back, and that the code which reads or answers could not be fetched. A share is that of all that was still to
 * do when something was asked for last.
 */
export type Heard = Reply | { readonly tell: 'notLoaded' };

/** Somebody who reads one file, in a thread of its own. */
export interface Reader {
  /** Asks, after what was asked before; a correction takes the place of all that still waits. */
  readonly ask: (request: Exclude<Request, { ask: 'open' }>) => void;
  /** Whether an answer is still to come. */
  readonly isBusy: () => boolean;
  /** Stops at once, whatever is going on, and forgets the file. What is asked next opens it anew, as last corrected. */
  readonly stop: () => void;
}

/** Opens a file, and tells what comes of it. */
export function startReader(source: Source, language: Language, hear: (heard: Heard) => void): Reader {
  let worker: Worker | null = null;
  let asked: Request | null = null;
  let waiting: readonly Request[] = [];
  /** The last correction that led to a preview. */
  let corrected: readonly Request[] = [];
  /** Requests since something was asked for last: those that are done, and all. */
  let [done, toDo] = [0, 1];

  const stop = () => {
    worker?.terminate();
    worker = null;
    asked = null;
    waiting = [];
  };
  const askNext = () => {
    const [next, ...others] = waiting;
    if (asked !== null || next === undefined) return;
    asked = next;
    waiting = others;
    worker?.postMessage(next);
  };
  const start = () => {
    const started = takeThread();
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.tell === 'refusal' && isNotLoaded(data.refusal)) {
        // A thread of its own anew: this one may remember that the code was not there.
        stop();
        hear({ tell: 'notLoaded' });
        return;
      }
      if (data.tell === 'preview' && asked?.ask === 'reread') corrected = [asked];
      if (data.tell === 'refusal') waiting = [];
      if (data.tell === 'progress') {
        hear({ ...data, share: (done + data.share) / toDo });
        return;
      }
      asked = null;
      done += 1;
      askNext();
      hear(data);
    });
    started.addEventListener('error', (event) => {
      event.preventDefault();
      stop();
      // Where the script itself is missing, nothing is said but that.
      hear(
        event instanceof ErrorEvent
          ? { tell: 'refusal', refusal: { code: 'unexpected', message: event.message } }
          : { tell: 'notLoaded' },
      );
    });
    worker = started;
    waiting = [{ ask: 'open', source, language }];
  };

  start();
  askNext();
  return {
    ask: (request) => {
      if (worker === null) {
        start();
        if (request.ask === 'answer') waiting = [...waiting, ...corrected];
      }
      const kept = waiting.filter(
        ({ ask }) => ask !== 'answer' && (ask === 'open' || request.ask === 'answer'),
      );
      waiting = [...kept, request];
      [done, toDo] = [0, waiting.length + (asked === null ? 0 : 1)];
      askNext();
    },
    isBusy: () => asked !== null,
    stop,
  };
}

/** What Chromium, Firefox and Safari say where a part of the script cannot be fetched. */
function isNotLoaded(refusal: Extract<Reply, { tell: 'refusal' }>['refusal']): boolean {
  return (
    refusal.code === 'unexpected' && /dynamically imported module|module script failed/i.test(refusal.message)
  );
}
