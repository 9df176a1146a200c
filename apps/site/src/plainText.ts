/** A text as people type it, to search for, to copy or to write on: without what holds words together on a page. */
export function plainText(text: string): string {
  return text.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-').replaceAll('\u2060', '');
}
