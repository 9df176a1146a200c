import { resultsCsv } from './answers/resultsCsv.ts';
import type { CsvReply, CsvRequest } from './protocol.ts';
import { unpackNames } from './sent/packedNames.ts';

/** The thread that writes all customers into a file for a spreadsheet. It asks the network for nothing. */

addEventListener('message', ({ data }: MessageEvent<CsvRequest>) => {
  const { customers, assumptions, words, advice } = data;
  const table = { ...customers, names: unpackNames(customers.names) };
  const texts: string[] = [];
  for (const { text, share } of resultsCsv({ customers: table, assumptions }, words, advice)) {
    texts.push(text);
    tell({ tell: 'progress', share });
  }
  tell({ tell: 'file', file: new Blob(texts) });
});

tell({ tell: 'ready' });

function tell(reply: CsvReply): void {
  postMessage(reply);
}
