import type { ListDeclaration, Row } from './declaration.ts';
import type { Voice } from './printQuantity.ts';
import type { ShellWords } from './shellWords.ts';

/** A line that could not be read, and why. */
export interface ListProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly problem: string;
}

/** A typed or pasted list as rows of numbers, and the lines that are left out. */
export interface ListReading {
  readonly rows: readonly Row[];
  readonly problems: readonly ListProblem[];
}

/** Reads a list line by line. */
export function readList(
  text: string,
  declaration: ListDeclaration,
  voice: Voice,
  words: ShellWords,
): ListReading {
  void [text, declaration, voice, words];
  return { rows: [], problems: [] };
}
