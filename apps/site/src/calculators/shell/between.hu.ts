/** Where a number lies, by the printed ends of its range: `2% és 3% között`, or `2% körül` where both print alike. */
export const between = (lowest: string, highest: string): string =>
  lowest === highest ? `${lowest} körül` : `${lowest} és ${highest} között`;
