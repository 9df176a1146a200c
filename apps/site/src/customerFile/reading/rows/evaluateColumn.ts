import type { ProblemCode } from '../preview.ts';
import type { Cell } from '../table/cell.ts';
import type { TableColumn } from '../table/tableColumn.ts';

/** What each distinct cell of a column stands for: computed once for all rows that have it. */
export interface EvaluatedColumn {
  /** By the code of the cell; NaN if it is empty or has a problem. */
  readonly values: Float64Array;
  /** By the code of the cell; only cells with a problem. */
  readonly problems: ReadonlyMap<number, ProblemCode>;
}

/** Evaluates each distinct cell that is not empty. */
export function evaluateColumn(
  column: TableColumn,
  read: (cell: Cell) => number | ProblemCode,
): EvaluatedColumn {
  const values = new Float64Array(column.cells.length).fill(NaN);
  const problems = new Map<number, ProblemCode>();
  for (let code = 1; code < column.cells.length; code += 1) {
    const value = read(column.cells[code] as Cell);
    if (typeof value === 'number') values[code] = value;
    else problems.set(code, value);
  }
  return { values, problems };
}
