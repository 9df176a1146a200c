// In an article a comment of MDX, {/* allow: 10 EUR */}; in a record one of YAML, # allow: 10 EUR; in a program // allow.
const mark = /(?:\{\/\*|^\s*(?:#|\/\/)) *allow: *(.+?) *(?:\*\/\}|$)/gm;

/**
 * Says of words whether an author marked them as meant, for the whole file and however they are capitalised. A star
 * stands for any ending: `allow: haszonkulcs*`.
 */
export function allowedIn(source: string): (words: string) => boolean {
  const marks = [...source.matchAll(mark)].map(([, words = '']) => words.toLowerCase());
  return (words) =>
    marks.some((each) =>
      each.endsWith('*') ? words.toLowerCase().startsWith(each.slice(0, -1)) : words.toLowerCase() === each,
    );
}
