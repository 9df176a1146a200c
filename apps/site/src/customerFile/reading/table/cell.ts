/**
 * What stands in a cell: text as it is in the file, trimmed ('' if the cell is empty); a number or a day where a
 * workbook says that it is one.
 */
export type Cell = string | number | DayCell;

export class DayCell {
  /** Days since 1970-01-01. */
  readonly day: number;

  constructor(day: number) {
    this.day = day;
  }
}

/** The cell as text, for lists and examples: a day as 2026-11-23. */
export function textOfCell(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  return new Date(cell.day * 86_400_000).toISOString().slice(0, 10);
}
