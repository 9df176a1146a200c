/** What taking VAT off says, and the rate that it begins with. */
export interface TaxWords {
  /** The general rate of the country, as typed. */
  readonly rate: number;
  readonly title: string;
  readonly label: string;
  /** Where the rate comes from. */
  readonly hint: string;
  readonly taken: (rate: string, gross: string, net: string) => string;
  /** Opened again: it was taken off before, and is not a second time. */
  readonly already: string;
  readonly again: string;
  readonly take: (rate: string, amount: string) => string;
  readonly undo: string;
  /** There is no amount to take anything off. */
  readonly empty: string;
}
