import { expect } from 'vitest';

import { checkContent } from '../src/contentCheck/checkContent.ts';
import { readContent } from '../src/contentCheck/readContent.ts';
import { contentFolder, type Changes } from './contentFolder.ts';

/** What the build has to say about one mistake. */
export interface Refusal {
  readonly file: string;
  /** A text that stands once in the file, on the line to be named; `null` where the file has no such line. */
  readonly at: string | null;
  readonly message: RegExp;
  readonly remedy: RegExp;
}

/** Expects exactly these refusals, in any order, when content that was right is changed in this way. */
export function expectRefusals(changes: Changes, expected: readonly Refusal[]): void {
  using folder = contentFolder(changes);
  const problems = checkContent(readContent(folder.path));
  const byPlace = (a: { file: string; line: number }, b: { file: string; line: number }) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
  const wanted = expected.map(({ file, at, message, remedy }) => ({
    file,
    line: at === null ? 1 : folder.lineOf(file, at),
    message: expect.stringMatching(message),
    remedy: expect.stringMatching(remedy),
  }));
  expect([...problems].sort(byPlace)).toEqual([...wanted].sort(byPlace));
}

/** Expects that content changed in this way is still right. */
export function expectNoRefusal(changes: Changes): void {
  expectRefusals(changes, []);
}
