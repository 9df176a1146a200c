/**
 * Breaks words into as few lines as their width allows, and into lines as equal as can be: the longest of them is as
 * short as possible.
 *
 * @param widths the width of each word
 * @param space the width between two words
 * @param limit the width of a line; a word that is wider stands alone
 * @returns the number of words in each line
 */
export function breakLines(widths: readonly number[], space: number, limit: number): readonly number[] {
  // The best way to set the words from each one on: few lines first, then a short longest line.
  const best: { readonly lines: readonly number[]; readonly longest: number }[] = [];
  best[widths.length] = { lines: [], longest: 0 };
  for (let first = widths.length - 1; first >= 0; first -= 1) {
    let width = -space;
    for (let count = 1; first + count <= widths.length; count += 1) {
      width += space + (widths[first + count - 1] ?? 0);
      const rest = best[first + count];
      if (rest === undefined || (width > limit && count > 1)) break;
      const way = { lines: [count, ...rest.lines], longest: Math.max(width, rest.longest) };
      const known = best[first];
      const isBetter =
        known === undefined ||
        way.lines.length < known.lines.length ||
        (way.lines.length === known.lines.length && way.longest < known.longest);
      if (isBetter) best[first] = way;
    }
  }
  return best[0]?.lines ?? [];
}
