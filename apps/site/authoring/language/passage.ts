import type { Language } from '@monday-letter/locale';

/** What a passage is in its article or record. */
export type PassageKind = 'title' | 'description' | 'heading' | 'paragraph' | 'credit' | 'cell' | 'record';

/** A stretch of prose with its place: a paragraph, a heading, a field of a record. */
export interface Passage {
  /** Path from the content folder. */
  readonly file: string;
  readonly language: Language;
  readonly kind: PassageKind;
  /** As readers get it, typography set; where a component prints something, `component` or what stands for it. */
  readonly text: string;
  /** Where the lines of the file begin in the text, in order; the first is the passage's own. */
  readonly lines: readonly { readonly offset: number; readonly line: number }[];
}

/** Stands in a passage for what a component prints: neither a letter nor a space. */
export const component = '\uFFFC';

/** The line of the file on which a place in the passage's text stands. */
export function lineAt({ lines }: Passage, offset: number): number {
  return lines.findLast((start) => start.offset <= offset)?.line ?? 1;
}

/** Where lines begin in a text that begins on a given line of its file, with the offset of the text itself. */
export function lineStarts(text: string, line: number, offset = 0): Passage['lines'] {
  const starts = [{ offset, line }];
  for (const { index } of text.matchAll(/\n/g)) {
    starts.push({ offset: offset + index + 1, line: line + starts.length });
  }
  return starts;
}
