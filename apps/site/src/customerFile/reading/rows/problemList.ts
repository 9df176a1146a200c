import { SHOWN_CHARACTERS } from '../limits.ts';
import type { Problem, ProblemCode, Problems } from '../preview.ts';
import type { Role } from '../reading.ts';
import { type Cell, textOfCell } from '../table/cell.ts';
import type { Table } from '../table/table.ts';

const KEPT = 100;

/** Collects why rows are left out, in the order of the file. */
export class ProblemList {
  private readonly first: Problem[] = [];
  private readonly counts = new Map<ProblemCode, number>();

  add(code: ProblemCode, line: number, cell: Cell, column: number | null, role: Role | null): void {
    if (this.first.length < KEPT)
      this.first.push({ line, column, role, code, cell: textOfCell(cell).slice(0, SHOWN_CHARACTERS) });
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
  }

  /** With the rows that could not even be taken apart. */
  finish(table: Table): Problems {
    const faults = table.faults.map(({ line, code, text }): Problem => ({
      line,
      column: null,
      role: null,
      code,
      cell: text,
    }));
    const first = [...this.first, ...faults].sort((one, other) => one.line - other.line).slice(0, KEPT);
    const counts = new Map(this.counts);
    for (const [code, count] of table.faultCounts) counts.set(code, (counts.get(code) ?? 0) + count);
    return { first, counts: Object.fromEntries(counts) };
  }
}
