import type { Currency } from '@monday-letter/locale';

/** What a reader is told about a link that was opened. */
export interface LinkWords {
  /** The end of the link is missing. */
  readonly cut: string;
  /** Something in it could not be read. */
  readonly damaged: string;
  /** Its amounts are not in the money of the page's language. */
  readonly notConverted: Readonly<Record<Currency, string>>;
}
