import { type Cell, DayCell } from './cell.ts';
import { GrowingColumn } from './growingColumn.ts';

/** A column: each distinct cell once, and for each row which of them it has. */
export interface TableColumn {
  /** The distinct cells; the first is the empty one. */
  readonly cells: readonly Cell[];
  /** false: hardly any cell comes twice, and if one does, it may stand in `cells` twice. */
  readonly isInterned: boolean;
  /** For each row, the place of its cell in `cells`. */
  readonly codes: Uint32Array;
  /** For each of `cells`, in how many rows it stands. */
  readonly counts: Uint32Array;
}

/** Beyond so many distinct cells, a column in which hardly any cell comes twice is no longer searched for them. */
const MANY = 100_000;
const HARDLY_ANY = 0.5;

/** Collects the cells of a column row by row. */
export class ColumnBuilder {
  private readonly cells: Cell[] = [''];
  private readonly codes = new GrowingColumn();
  private places: Map<string | number, number> | null = new Map();
  private readonly days = new Map<number, number>();
  private lastCell: Cell = '';
  private lastCode = 0;

  get rows(): number {
    return this.codes.length;
  }

  add(cell: Cell): void {
    if (cell !== this.lastCell) {
      this.lastCode = cell === '' ? 0 : this.codeOf(cell);
      this.lastCell = cell;
    }
    this.codes.push(this.lastCode);
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
    return { cells: this.cells, codes, counts, isInterned: this.places !== null };
  }

  private codeOf(cell: Cell): number {
    if (cell instanceof DayCell) return this.placeIn(this.days, cell.day, cell);
    if (this.places === null) return this.cells.push(cell) - 1;
    const code = this.placeIn(this.places, cell, cell);
    if (this.cells.length > MANY && this.cells.length > this.codes.length * HARDLY_ANY) this.places = null;
    return code;
  }

  private placeIn<Key>(places: Map<Key, number>, key: Key, cell: Cell): number {
    const known = places.get(key);
    if (known !== undefined) return known;
    const code = this.cells.push(cell) - 1;
    places.set(key, code);
    return code;
  }
}
