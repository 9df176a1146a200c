import type { Language } from '@monday-letter/locale';

import type { Reply, Request, Source } from '../protocol.ts';

/** Somebody who reads one file, in a thread of its own. */
export interface Reader {
  /** Asks, after what was asked before; of several that wait, only the last is asked. */
  readonly ask: (request: Request) => void;
  /** Stops at once, whatever is going on, and forgets the file. */
  readonly end: () => void;
}

/** Opens a file, and tells what comes of it. */
export function startReader(source: Source, language: Language, hear: (reply: Reply) => void): Reader {
  const worker = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
  let busy = false;
  let waiting: Request | null = null;
  const ask = (request: Request) => {
    if (busy) {
      waiting = request;
      return;
    }
    busy = true;
    worker.postMessage(request);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.tell !== 'progress') {
      busy = false;
      if (waiting !== null) {
        const next = waiting;
        waiting = null;
        ask(next);
      }
    }
    hear(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    hear({ tell: 'refusal', refusal: { code: 'unexpected', message: event.message } });
  });
  ask({ ask: 'open', source, language });
  return {
    ask,
    end: () => {
      worker.terminate();
    },
  };
}
