/**
 * Whether commas stand between the cells of a line, as other countries save lists, and not within its numbers.
 * `perhaps`: only if other lines of the list have them there.
 */
export function commasBetween(text: string): 'surely' | 'perhaps' | null {
  if (/[^\s\d,],"?[-+−–]?\d(?:\S*\d)?"?(?=$| (?:\d|ft|huf|€|eur))/i.test(text)) return 'surely';
  const tokens = text.split(/\s+/).filter((token) => /^\d+(?:,\d+)+$/.test(token));
  if (tokens.some((token) => /,.*,/.test(token) && !/^\d{1,3}(?:,\d{3})+$/.test(token))) return 'surely';
  // No amount has so many decimals with a nought at their end.
  if (tokens.some((token) => /^\d+,\d{3,}0$/.test(token))) return 'surely';
  return tokens.some((token) => /^\d+,\d{4,}$/.test(token)) ? 'perhaps' : null;
}

/** The line with semicolons between its cells. */
export function withSemicolons(text: string): string {
  return text.replaceAll(/"? *, *"?|^"|"$/g, (mark) => (mark.includes(',') ? '; ' : ''));
}
