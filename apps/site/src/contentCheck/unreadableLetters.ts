import type { Problem } from './problem.ts';

/** The first line of a text with a letter that was not saved as UTF-8: reading puts U+FFFD in its place. */
export function unreadableLetters(text: string): readonly Omit<Problem, 'file'>[] {
  const index = text.indexOf('\uFFFD');
  if (index === -1) return [];
  const message = 'a letter cannot be read: the file is not UTF-8';
  const remedy = 'Save the file as UTF-8 and look whether every letter is right.';
  return [{ line: text.slice(0, index).split('\n').length, message, remedy }];
}
