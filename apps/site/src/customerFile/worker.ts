import type { Reply, Request } from './protocol.ts';
import { bytesOfBlob } from './reading/bytes/byteSource.ts';
import type { Choices } from './reading/choices.ts';
import { CustomerFileReader, type ReadFile } from './reading/customerFileReader.ts';
import { FileRefused } from './reading/fileRefused.ts';
import type { Refusal } from './reading/refusal.ts';
import { buffersOf, sentAnswers, sentParts } from './sent/sentAnswers.ts';

/** The thread that reads one file and answers from it. It asks the network for nothing but its own code. */

/** A share is told only when it has moved by so much: the page has other things to do. */
const STEP = 0.01;

let reader: CustomerFileReader | null = null;
let read: ReadFile | null = null;
let told = 0;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  told = 0;
  handle(data).then(tell, (error: unknown) => {
    tell({ tell: 'refusal', refusal: refusalOf(error) });
  });
});

const answering = () => import('./answers/answersFrom.ts');

/** What is fetched besides the thread's own script, for some files or for all. */
const parts: readonly (() => Promise<unknown>)[] = [
  answering,
  () => import('./reading/workbook/workbook.ts'),
  () => import('./reading/webTable/readWebTables.ts'),
];

async function handle(request: Request): Promise<Reply> {
  switch (request.ask) {
    case 'open': {
      const { source, language } = request;
      // All of them come while the first file is read, so that the next one, of whatever kind, needs no network. If one
      // does not, asking for it will tell.
      for (const fetchPart of parts) fetchPart().catch(() => undefined);
      reader =
        source.kind === 'file'
          ? await CustomerFileReader.ofFile(bytesOfBlob(source.file), language)
          : await CustomerFileReader.ofPaste(source.text, source.html, language);
      return preview({});
    }
    case 'reread':
      return preview(request.choices);
    case 'answer': {
      if (read === null || read.data === null) throw new Error('answer before a preview that lacks nothing');
      const { data } = read;
      const { assumptions } = request;
      const { answersFrom } = await answering();
      tell({ tell: 'progress', phase: 'answering', share: 0, finished: { assumptions } });
      const answers = answersFrom(data, assumptions, (share, finished) => {
        tell({ tell: 'progress', phase: 'answering', share, finished: sentParts(finished, data.names) });
      });
      return { tell: 'answers', answers: sentAnswers(answers) };
    }
  }
}

async function preview(choices: Choices): Promise<Reply> {
  if (reader === null) throw new Error('reread before open');
  read = await reader.read(choices, (phase, share) => {
    if (share < told + STEP) return;
    told = share;
    tell({ tell: 'progress', phase, share });
  });
  return { tell: 'preview', preview: read.preview };
}

function tell(reply: Reply): void {
  postMessage(reply, { transfer: reply.tell === 'answers' ? buffersOf(reply.answers.customers) : [] });
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof FileRefused) return error.refusal;
  return {
    code: 'unexpected',
    message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}
