/**
 * What stands in a cell: text as it is in the file, trimmed ('' if the cell is empty); a number, a day or a
 * percentage where a workbook says that it is one.
 */
export type Cell = string | number | DayCell | PercentCell;

export class DayCell {
  /** Days since 1970-01-01. */
  readonly day: number;

  constructor(day: number) {
    this.day = day;
  }
}

/** A number that its workbook shows as a percentage. */
export class PercentCell {
  /** 35 for 35%, which the workbook holds as 0.35. */
  readonly percent: number;

  constructor(share: number) {
    // 0.07 × 100 is not quite 7.
    this.percent = Number((share * 100).toPrecision(15));
  }
}

/** The cell as text, for lists and examples: a day as 2026-11-23. */
export function textOfCell(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if (cell instanceof PercentCell) return `${cell.percent}%`;
  return new Date(cell.day * 86_400_000).toISOString().slice(0, 10);
}
