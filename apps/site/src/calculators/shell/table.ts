import type { Quantity } from './outcome.ts';

/** A table of a view: what a chart shows in numbers, or what became of each row of a list. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Words and numbers; a number without a value is null. */
  readonly rows: readonly (readonly (string | (Quantity & { readonly decimals?: number }) | null)[])[];
}
