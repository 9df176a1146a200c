import { lineAt, type Passage } from './passage.ts';

/** A sentence of a passage. */
export interface Sentence {
  readonly text: string;
  readonly line: number;
  /** Words and numbers; what components print is not counted. */
  readonly words: number;
}

/** The sentences of a passage, each on one line. */
export function sentencesOf(passage: Passage): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(passage.language, { granularity: 'sentence' });
  // A line break in the source ends no sentence, and to the segmenter it would.
  return [...segmenter.segment(passage.text.replaceAll('\n', ' '))]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ segment, index }) => ({
      text: segment.trim().replaceAll(/ +/g, ' '),
      line: lineAt(passage, index),
      words: countWords(segment),
    }));
}

/** How many words and numbers a text has; 12 345 is one. */
export function countWords(text: string): number {
  const joined = text.replaceAll(/(?<=\d)\u00a0(?=\d{3})/g, '');
  return joined.match(/[\p{L}\d]+(?:%?[-\u2011’',.:][\p{L}\d]+)*/gu)?.length ?? 0;
}
