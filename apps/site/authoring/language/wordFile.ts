/** One line of a list of words, with its place. */
export interface WordLine {
  readonly line: number;
  readonly text: string;
}

/** The lines of a list that hold something: one entry a line, `#` begins a comment. */
export function readWordFile(text: string): readonly WordLine[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line.replace(/#.*$/, '').trim() }))
    .filter((entry) => entry.text !== '');
}
