/** A text in which `~` stands for the no-break space, so that it can be seen: `500~000~Ft`. */
export function tied(text: string): string {
  return text.replaceAll('~', '\u00A0');
}
