/** What the markup says. */
export interface MarkupWords {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  /** Both in print, `=` or `≈` between them. */
  readonly means: (markup: string, relation: string, margin: string) => string;
  /** The whole price stays: there is no cost to put a markup on. */
  readonly none: string;
}
