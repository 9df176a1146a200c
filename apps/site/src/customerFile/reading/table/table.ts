import type { ProblemCode } from '../preview.ts';
import type { TableColumn } from './tableColumn.ts';

/** A file as rows and columns, before anything is known of what they mean. Empty rows are not in it. */
export interface Table {
  readonly rowCount: number;
  readonly columns: readonly TableColumn[];
  /** For each row, its number as a spreadsheet counts it, from 1. */
  readonly lines: Uint32Array;
  /** For each row, how many cells it has up to the last that is not empty. */
  readonly widths: Uint32Array;
  /** Rows that could not be taken apart and are not among the rows. */
  readonly faults: readonly Fault[];
  readonly faultCounts: ReadonlyMap<ProblemCode, number>;
}

export interface Fault {
  readonly line: number;
  readonly code: ProblemCode;
  /** What stands there, shortened. */
  readonly text: string;
}
