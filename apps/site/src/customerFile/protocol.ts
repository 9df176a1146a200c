import type { AdviceWords } from './answers/advice.ts';
import type { Assumptions } from './answers/assumptions.ts';
import type { ResultsWords } from './answers/resultsWords.ts';
import type { Choices } from './reading/choices.ts';
import type { Preview } from './reading/preview.ts';
import type { Refusal } from './reading/refusal.ts';
import type { SentAnswers, SentParts, SentTable } from './sent/sentAnswers.ts';

/**
 * What the page asks of the worker. One worker reads one file: to cancel, or to take another file, the page ends the
 * worker (`terminate`) and starts a new one. Each request is answered by any number of `progress` and then by exactly
 * one of `preview`, `refusal` and `answers`; the page sends the next request after that.
 */
export type Request =
  /** `language` of the page decides where the file fits both countries: an encoding, a rate of VAT. */
  | { readonly ask: 'open'; readonly source: Source; readonly language: 'hu' | 'et' }
  /** The same file again, with all corrections made so far. */
  | { readonly ask: 'reread'; readonly choices: Choices }
  /** After a preview that lacks nothing. */
  | { readonly ask: 'answer'; readonly assumptions: Assumptions };

export type Source =
  | { readonly kind: 'file'; readonly file: File }
  /** `html` is what the clipboard holds as text/html, null if it holds none. */
  | { readonly kind: 'pasted'; readonly text: string; readonly html: string | null };

/** What the worker says to the page. */
export type Reply =
  | {
      readonly tell: 'progress';
      readonly phase: Phase;
      /** Runs from 0 to 1 through all phases of one request and never goes back. */
      readonly share: number;
      /** While answering: what is ready, so that it can be shown before all is. */
      readonly finished?: Partial<SentParts>;
    }
  | { readonly tell: 'preview'; readonly preview: Preview }
  | { readonly tell: 'refusal'; readonly refusal: Refusal }
  | { readonly tell: 'answers'; readonly answers: SentAnswers };

/**
 * What is going on: two passes over the bytes and one over the rows, of which the share is the part that is done; or the
 * analyses, of which it is the part of the steps.
 */
export type Phase = 'looking' | 'reading' | 'sorting' | 'answering';

/**
 * What the page asks of another worker, once: all customers as a file for a spreadsheet. The one that answers may be busy
 * with the next answers, or ended; so the customers come from the page.
 */
export interface CsvRequest {
  readonly customers: SentTable;
  readonly assumptions: Assumptions;
  readonly words: ResultsWords;
  readonly advice: AdviceWords;
}

/** What it says: that its code is here; when asked, any number of times which part of the rows is written, then the file. */
export type CsvReply =
  | { readonly tell: 'ready' }
  | { readonly tell: 'progress'; readonly share: number }
  | { readonly tell: 'file'; readonly file: Blob };
