import type { TypesetContext } from './typesetContext.ts';

/**
 * `text.replace(pattern, replacement)`, where the pattern's lookarounds also see the context but only what lies
 * wholly in the text is replaced.
 */
export function replaceWithin(
  text: string,
  { before = '', after = '' }: TypesetContext,
  pattern: RegExp,
  replacement: (...groups: string[]) => string,
): string {
  const whole = before + text + after;
  const end = before.length + text.length;
  return whole
    .replace(pattern, (match: string, ...rest: unknown[]) => {
      const offset = rest.findIndex((item) => typeof item === 'number');
      const start = rest[offset] as number;
      if (start < before.length || start + match.length > end) return match;
      return replacement(match, ...(rest.slice(0, offset) as string[]));
    })
    .slice(before.length, after ? -after.length : undefined);
}
