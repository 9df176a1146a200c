/** The size of all type in a chart, in units of its paper. */
export const typeSize = 14;

/** From one line of type to the next. */
export const lineHeight = 17;

/**
 * The room that a line of text may need, in whole units. Nothing can be measured on the server: estimated from the
 * widest of the usual faces, Noto Sans at 600.
 */
export function textWidth(text: string): number {
  const narrow = text.match(/[\s.,:;!'’()|/ijlftrI-]/g)?.length ?? 0;
  return Math.ceil((0.64 * text.length - 0.24 * narrow) * typeSize);
}
