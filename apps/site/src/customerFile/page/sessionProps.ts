import type { Language } from '@monday-letter/locale';
import type { FunctionComponent } from 'preact';

import type { Source } from '../protocol.ts';
import type { Kind } from '../reading/reading.ts';
import type { LeadsOf } from './reportProps.ts';

/** What has been brought. */
export interface Brought {
  readonly source: Source;
  /** Of the file; null for a table that was pasted. */
  readonly name: string | null;
}

export interface SessionProps extends Brought {
  readonly language: Language;
  readonly leads: LeadsOf;
  /** The reader is done with this file; what there is to say about that, if anything. */
  readonly onEnd: (said: string) => void;
}

/** All that is fetched when somebody brings a file: what reads and answers it, and the samples. */
export interface SessionParts {
  readonly Session: FunctionComponent<SessionProps>;
  /** Gets ready for a file that the reader is about to choose. */
  readonly prepare: () => void;
  readonly samples: Readonly<Record<Kind, () => Promise<File>>>;
}
