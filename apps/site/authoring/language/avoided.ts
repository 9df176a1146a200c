import { lineAt, type Passage } from './passage.ts';
import type { Slip } from './typographySlips.ts';
import { readWordFile } from './wordFile.ts';

/** A word or phrase that the blog does not use, and what it says instead. */
export interface Avoided {
  readonly pattern: RegExp;
  readonly instead: string;
}

/**
 * Reads a list of variants to avoid: `variant = what to write`, a line each. A star stands for any ending:
 * `workshop* = műhelymunka`.
 *
 * @throws RangeError naming file and line where an entry does not say what to write
 */
export function readAvoided(text: string, file: string): readonly Avoided[] {
  return readWordFile(text).map(({ line, text: entry }) => {
    const [variant = '', instead = ''] = entry.split('=').map((part) => part.trim());
    if (variant === '' || instead === '') {
      throw new RangeError(
        `${file}:${line}: an entry is "variant = what to write", received ${JSON.stringify(entry)}`,
      );
    }
    const words = variant
      .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll(/\s+/g, String.raw`\s+`)
      .replaceAll('*', String.raw`\p{L}*`);
    return { pattern: new RegExp(String.raw`(?<!\p{L})${words}(?!\p{L})`, 'giu'), instead };
  });
}

/** The variants to avoid that stand in a passage. */
export function avoidedSlips(passage: Passage, avoided: readonly Avoided[]): readonly Slip[] {
  const text = passage.text.replaceAll('\u2011', '-').replaceAll('\u00a0', ' ');
  return avoided.flatMap(({ pattern, instead }) =>
    [...text.matchAll(pattern)].map((match) => ({
      file: passage.file,
      line: lineAt(passage, match.index),
      message: `the blog does not say ${match[0]}`,
      remedy: `Write ${instead}.`,
      words: match[0],
    })),
  );
}
