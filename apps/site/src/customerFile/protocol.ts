import type { Answers } from './answers/answers.ts';
import type { Assumptions } from './answers/assumptions.ts';
import type { Choices } from './reading/choices.ts';
import type { Preview } from './reading/preview.ts';
import type { Refusal } from './reading/refusal.ts';

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
      /** While answering: the parts that are ready, so that they can be shown before all are. */
      readonly finished?: Partial<Answers>;
    }
  | { readonly tell: 'preview'; readonly preview: Preview }
  | { readonly tell: 'refusal'; readonly refusal: Refusal }
  | { readonly tell: 'answers'; readonly answers: Answers };

/**
 * What is going on: two passes over the bytes and one over the rows, of which the share is the part that is done; or the
 * analyses, of which it is the part of the steps.
 */
export type Phase = 'looking' | 'reading' | 'sorting' | 'answering';
