import type { Choices } from '../choices.ts';
import type { Detected, Encoding, Format, Quote, Separator, Sheet } from '../reading.ts';
import type { Table } from '../table/table.ts';

/** Told how far the reading is: the share of the whole work, from 0 to 1. */
export type OnShare = (phase: 'looking' | 'reading' | 'sorting', share: number) => void;

/** Where the parts of the work end, as measured: the first pass over the bytes, the second, the pass over the rows. */
export const shareAfter = { looking: 0.2, reading: 0.8, sorting: 1 } as const;

/** How the bytes of a file became a table. */
export interface Shape {
  readonly format: Format;
  readonly encoding: Detected<Encoding> | null;
  readonly separator: Detected<Separator> | null;
  readonly quote: Detected<Quote> | null;
  readonly sheet: Detected<number> | null;
  readonly sheets: readonly Sheet[];
}

export interface ShapedTable {
  readonly shape: Shape;
  readonly table: Table;
}

/** A file of a known format; reads its table in the light of what was chosen. */
export type OpenedFile = (choices: Choices, onShare: OnShare) => Promise<ShapedTable>;
