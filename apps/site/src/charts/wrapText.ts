import { textWidth } from './textWidth.ts';

/**
 * Lines no wider than `width`, broken at spaces but not at no-break ones. A word that is wider by itself stays whole
 * up to thirty letters.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const [first = '', ...words] = text.match(/[^ ]{1,30}/g) ?? [];
  const lines = [first];
  for (const word of words) {
    const joined = `${lines.at(-1)} ${word}`;
    if (textWidth(joined) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
