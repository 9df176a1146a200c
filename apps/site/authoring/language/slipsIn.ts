import type { Problem } from '../../src/contentCheck/problem.ts';
import { allowedIn } from './allowedIn.ts';
import { avoidedSlips, type Avoided } from './avoided.ts';
import type { Passage } from './passage.ts';
import { typographySlips } from './typographySlips.ts';

/** Slips of typography and variants to avoid in the passages of a file, but those that its author marked as meant. */
export function slipsIn(
  source: string,
  passages: readonly Passage[],
  avoided: readonly Avoided[],
): readonly Problem[] {
  const isAllowed = allowedIn(source);
  return passages
    .flatMap((passage) => [...typographySlips(passage), ...avoidedSlips(passage, avoided)])
    .filter(({ words }) => !isAllowed(words))
    .map(({ words, remedy, ...slip }) => ({ ...slip, remedy: `${remedy}${orAllow(slip.file, words)}` }));
}

function orAllow(file: string, words: string): string {
  if (words === '') return '';
  const mark = /\.mdx$/.test(file)
    ? `{/* allow: ${words} */}`
    : `${/\.tsx?$/.test(file) ? '//' : '#'} allow: ${words}`;
  return ` If it is meant, say so in a line of its own: ${mark}`;
}
