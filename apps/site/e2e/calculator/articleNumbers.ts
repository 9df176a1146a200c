/** Everything that a reader sees of one computation. No-break spaces are written `~`. */
export interface Shown {
  readonly value: string;
  readonly beside: string;
  readonly worked: readonly string[];
  /** Each bar's length in percent of the longest, and the number at its end. */
  readonly bars: readonly (readonly [percent: string, number: string])[];
  /** The numbers in the prose by name, without units and endings; an article may leave out some. */
  readonly prose: Readonly<Record<string, string>>;
}

/** What the calculator of post #49 shows in one language: numbers and formulas, its words are elsewhere. */
export interface ArticleNumbers {
  readonly currency: { readonly own: 'HUF' | 'EUR'; readonly other: 'HUF' | 'EUR' };
  /** An amount with the other currency's sign. */
  readonly otherSign: string;
  /** The author's example. */
  readonly example: Shown;
  /** With yearly purchases of 500,000. */
  readonly edited: Shown;
  /** The same after a change of currency. */
  readonly inOtherCurrency: Shown;
  /** With yearly purchases of 500,000, half of it margin, and nobody who stays. */
  readonly nobodyStays: Shown;
  /** Written forms of a yearly purchase, and the value that each gives. */
  readonly writings: readonly (readonly [typed: string, value: string])[];
  /** The value at a margin of 40% when `12.345` is meant as thousands, and as a decimal. */
  readonly meant: readonly [thousands: string, decimal: string];
}
