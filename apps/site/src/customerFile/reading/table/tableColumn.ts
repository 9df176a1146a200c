import { type Cell, DayCell, PercentCell } from './cell.ts';
import { GrowingColumn } from './growingColumn.ts';
import { TextCodes } from './textCodes.ts';

/** A column: each distinct cell once, and for each row which of them it has. */
export interface TableColumn {
  /** The distinct cells; the first is the empty one. */
  readonly cells: readonly Cell[];
  /** For each row, the place of its cell in `cells`. */
  readonly codes: Uint32Array;
  /** For each of `cells`, in how many rows it stands. */
  readonly counts: Uint32Array;
}

/** Collects the cells of a column row by row. */
export class ColumnBuilder {
  private readonly cells: Cell[] = [''];
  private readonly codes = new GrowingColumn();
  private readonly texts = new TextCodes();
  private readonly numbers = new Map<number, number>();
  private readonly days = new Map<number, number>();
  private readonly percentages = new Map<number, number>();

  add(cell: Cell): void {
    this.codes.push(cell === '' ? 0 : this.codeOf(cell));
  }

  /** Adds empty cells until the column has so many rows. */
  fillTo(rows: number): void {
    while (this.codes.length < rows) this.codes.push(0);
  }

  finish(): TableColumn {
    const codes = this.codes.finish();
    const counts = new Uint32Array(this.cells.length);
    for (let row = 0; row < codes.length; row += 1) {
      const code = codes[row] as number;
      counts[code] = (counts[code] as number) + 1;
    }
    return { cells: this.cells, codes, counts };
  }

  private codeOf(cell: Cell): number {
    if (typeof cell === 'number') return this.codeIn(this.numbers, cell, cell);
    if (cell instanceof DayCell) return this.codeIn(this.days, cell.day, cell);
    if (cell instanceof PercentCell) return this.codeIn(this.percentages, cell.percent, cell);
    const next = this.cells.length;
    const code = this.texts.codeOf(cell, next);
    if (code === next) this.cells.push(ownCopy(cell));
    return code;
  }

  private codeIn(codes: Map<number, number>, key: number, cell: Cell): number {
    const known = codes.get(key);
    if (known !== undefined) return known;
    const code = this.cells.push(cell) - 1;
    codes.set(key, code);
    return code;
  }
}

/**
 * The same text in memory of its own. Browsers keep a part of a text as a pointer into the whole, so that a few names
 * would keep the text of the whole file in memory; what is put together anew has no whole but itself.
 */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
