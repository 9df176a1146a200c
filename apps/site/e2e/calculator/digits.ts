/** What of a text is the same in both languages and currencies: its numbers and signs, `1500 × 40% = 600`. */
export function digits(text: string): string {
  return text
    .replaceAll(/\s*-?[\p{L}€]+/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
