/** A text with its no-break spaces made visible, as the tables of the written norm print them: `12⍽345⍽Ft`. */
export function visible(text: string): string {
  return text.replaceAll('\u00a0', '⍽');
}
