/** The size of all type in a chart, in units of its paper. */
export const typeSize = 14;

/** From one line of type to the next. */
export const lineHeight = 17;

/** The room that a line of text may need. Nothing can be measured on the server: estimated from Noto Sans at 600. */
export function textWidth(text: string): number {
  let ems = 0;
  for (const letter of text)
    ems += /[\s.,:;!'’()|/ijlftrI-]/.test(letter)
      ? 0.4
      : /[mwMW%@−…—→]/.test(letter)
        ? 0.98
        : letter === letter.toLowerCase()
          ? 0.62
          : 0.76;
  return ems * typeSize;
}
