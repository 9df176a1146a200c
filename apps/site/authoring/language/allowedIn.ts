// In an article a comment of MDX, {/* allow: 10 EUR */}; in a record one of YAML, # allow: 10 EUR.
const mark = /(?:\{\/\*|^\s*#) *allow: *(.+?) *(?:\*\/\}|$)/gm;

/** What an author marked as meant, for the whole file and in small letters. */
export function allowedIn(source: string): ReadonlySet<string> {
  const marks = source.matchAll(mark);
  return new Set([...marks].map(([, words = '']) => words.toLowerCase()));
}
