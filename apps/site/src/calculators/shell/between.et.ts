/** Where to a number comes, by the printed ends of its range: `vahemikku 2% kuni 3%`, or `2% lähedale`. */
export const between = (lowest: string, highest: string): string =>
  lowest === highest ? `${lowest} lähedale` : `vahemikku ${lowest} kuni ${highest}`;
