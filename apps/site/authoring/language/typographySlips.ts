import type { Problem } from '../../src/contentCheck/problem.ts';
import { lineAt, type Passage } from './passage.ts';
import { typographyRules } from './typographyRules.ts';

/** A problem of wording, with the very words: an author may mark them as meant. */
export interface Slip extends Problem {
  readonly words: string;
}

/** What the build cannot set in a passage by itself. */
export function typographySlips(passage: Passage): readonly Slip[] {
  const text = passage.text.replaceAll('\u2011', '-').replaceAll('\u00a0', ' ');
  return typographyRules
    .filter(({ language = passage.language, kinds }) => {
      return language === passage.language && (kinds === undefined || kinds.includes(passage.kind));
    })
    .flatMap(({ pattern, message, remedy }) =>
      [...text.matchAll(pattern)].map((match) => ({
        file: passage.file,
        line: lineAt(passage, match.index),
        message: `${message}: ${around(text, match.index, match[0].length)}`,
        remedy,
        words: match[0].trim(),
      })),
    );
}

/** The place with a few letters on both sides, so that an author finds it in a long line. */
function around(text: string, start: number, length: number): string {
  const from = Math.max(0, start - 12);
  const excerpt = text
    .slice(from, start + length + 12)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `…${excerpt}…`;
}
