import { textWidth } from './textWidth.ts';

/**
 * Lines no wider than `width`, broken at spaces but not at no-break ones. A word that is wider by itself stays whole
 * up to thirty letters.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines = [''];
  // A piece keeps the space behind it, so that the halves of a long word meet again without one.
  for (const piece of text.match(/[^ ]{1,30} ?/g) ?? []) {
    const line = lines.at(-1) ?? '';
    const joined = line + piece;
    if (line && textWidth(joined.trimEnd()) > width) lines.push(piece);
    else lines[lines.length - 1] = joined;
  }
  return lines.map((line) => line.trimEnd());
}
