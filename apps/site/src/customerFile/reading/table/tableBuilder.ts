import { FileRefused } from '../fileRefused.ts';
import { limits, SHOWN_CHARACTERS } from '../limits.ts';
import type { ProblemCode } from '../preview.ts';
import type { Cell } from './cell.ts';
import { GrowingColumn } from './growingColumn.ts';
import type { Fault, Table } from './table.ts';
import { ColumnBuilder } from './tableColumn.ts';

const KEPT_FAULTS = 100;

/** Collects the rows of a table. Throws `FileRefused` where there are more rows or columns than a phone can hold. */
export class TableBuilder {
  private readonly columns: ColumnBuilder[] = [];
  private readonly lines = new GrowingColumn();
  private readonly widths = new GrowingColumn();
  private readonly faults: Fault[] = [];
  private readonly faultCounts = new Map<ProblemCode, number>();

  /** Adds the row of that number; nothing if it is empty. Text may have spaces around it. */
  addRow(line: number, cells: readonly (Cell | null)[]): void {
    const width = widthOf(cells);
    if (width === 0) return;
    if (width > this.columns.length) this.widen(width);
    const { columns } = this;
    for (let index = 0; index < columns.length; index += 1)
      (columns[index] as ColumnBuilder).add(index < width ? trimmed(cells[index] ?? '') : '');
    this.lines.push(line);
    this.widths.push(width);
    if (this.lines.length > limits.rows)
      throw new FileRefused({ code: 'tooBig', unit: 'rows', limit: limits.rows });
  }

  /** Notes a row that cannot be taken apart. */
  addFault(line: number, code: ProblemCode, text: string): void {
    if (this.faults.length < KEPT_FAULTS)
      this.faults.push({ line, code, text: text.slice(0, SHOWN_CHARACTERS) });
    this.faultCounts.set(code, (this.faultCounts.get(code) ?? 0) + 1);
  }

  finish(): Table {
    return {
      rowCount: this.lines.length,
      columns: this.columns.map((column) => column.finish()),
      lines: this.lines.finish(),
      widths: this.widths.finish(),
      faults: this.faults,
      faultCounts: this.faultCounts,
    };
  }

  private widen(width: number): void {
    if (width > limits.columns)
      throw new FileRefused({ code: 'tooWide', columns: width, limit: limits.columns });
    while (this.columns.length < width) {
      const column = new ColumnBuilder();
      column.fillTo(this.lines.length);
      this.columns.push(column);
    }
  }
}

function widthOf(cells: readonly (Cell | null)[]): number {
  let width = cells.length;
  while (width > 0) {
    const cell = cells[width - 1] ?? '';
    if (typeof cell !== 'string' || (cell !== '' && trimmed(cell) !== '')) return width;
    width -= 1;
  }
  return 0;
}

/** Most cells have nothing to trim, and a look at both ends is cheaper than a trim. */
function trimmed(cell: Cell): Cell {
  if (typeof cell !== 'string' || cell === '') return cell;
  return isSpace(cell.charCodeAt(0)) || isSpace(cell.charCodeAt(cell.length - 1)) ? cell.trim() : cell;
}

function isSpace(unit: number): boolean {
  return unit <= 32 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x202f) || unit === 0xfeff;
}
