/** A bar of the comparison: its name, its length in percent of the longest, the number at its end. */
export interface ExpectedBar {
  readonly label: string;
  readonly percent: string;
  readonly number: string;
}

/** Everything a reader sees of one computation. */
export interface Shown {
  readonly value: string;
  readonly beside: string;
  readonly worked: readonly string[];
  readonly bars: readonly ExpectedBar[];
  /** The numbers in the prose, by name, letter by letter. */
  readonly prose: Readonly<Record<string, string>>;
}

/** The names of the fields, as the calculator declares them. */
export type FieldName = 'annualPurchases' | 'margin' | 'retention' | 'discount';

/** What the calculator of post #49 says and shows in one language. No-break spaces are written `~`. */
export interface CalculatorInLanguage {
  readonly language: 'hu' | 'et';
  readonly title: string;
  readonly labels: Readonly<Record<FieldName, string>>;
  readonly units: Readonly<Record<FieldName, string>>;
  readonly hero: string;
  readonly beside: string;
  readonly withoutScript: string;
  readonly stale: string;
  readonly unlimited: string;
  readonly spoken: (value: string) => string;
  readonly problems: {
    readonly letters: string;
    readonly empty: string;
    readonly aboveHundred: string;
    readonly nought: string;
    /** The other currency's sign typed after an amount. */
    readonly otherSign: readonly [typed: string, sentence: string];
    readonly ambiguous: string;
    readonly readings: readonly [thousands: string, decimal: string];
  };
  readonly currency: {
    readonly label: string;
    /** The value of the other currency's choice. */
    readonly other: 'HUF' | 'EUR';
    readonly own: 'HUF' | 'EUR';
    readonly notConverted: string;
    readonly unit: string;
  };
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
