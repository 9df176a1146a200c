import type { CsvReply, CsvRequest } from '../../protocol.ts';
import { startCsvThread } from '../csvThread.ts';

/** What comes back, and that there will be no file. */
export type CsvHeard = Exclude<CsvReply, { tell: 'ready' }> | { readonly tell: 'failed' };

/**
 * Has all customers written into a file, in a thread of its own, and tells what comes of it.
 *
 * @returns stops it at once
 */
export function writeCsv(request: CsvRequest, hear: (heard: CsvHeard) => void): () => void {
  const worker = startCsvThread();
  const stop = () => {
    worker.terminate();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<CsvReply>) => {
    if (data.tell === 'ready') return;
    if (data.tell === 'file') stop();
    hear(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    stop();
    hear({ tell: 'failed' });
  });
  worker.postMessage(request);
  return stop;
}
