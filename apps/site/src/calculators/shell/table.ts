import type { Quantity } from './outcome.ts';

/** A number in a table. One that was entered is exact, and a file holds it with all its decimals. */
export type TableNumber = Quantity & { readonly decimals?: number; readonly exact?: boolean };

/** A table of a view: what a chart shows in numbers, or what became of each row of a list. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Words and numbers; a number without a value is null. */
  readonly rows: readonly (readonly (string | TableNumber | null)[])[];
}
