import { textProblem } from '../cells/textProblem.ts';
import type { ProblemCode } from '../preview.ts';
import { textOfCell } from '../table/cell.ts';
import type { Table } from '../table/table.ts';

/** The names of the customers, each once, and which of them a row has. */
export class CustomerNames {
  readonly names: string[] = [];
  private readonly table: Table;
  private readonly columns: readonly number[];
  private readonly places = new Map<string, number>();
  /** For one column of names: by the code of the cell, the place of its name; −1 if not looked up yet. */
  private readonly byCode: Int32Array;

  /** @param columns - The columns that make up the name: one, or family and given name. */
  constructor(table: Table, columns: readonly number[]) {
    this.table = table;
    this.columns = columns;
    this.byCode = new Int32Array(table.columns[columns[0] ?? 0]?.cells.length ?? 0).fill(-1);
  }

  /** The place of the name of a row; or why it has none: `noCustomer` if its cells are empty. */
  placeOf(row: number): number | ProblemCode {
    if (this.columns.length !== 1) return this.placeOfText(this.textOf(row));
    const code = this.table.columns[this.columns[0] as number]?.codes[row] ?? 0;
    const known = this.byCode[code] as number;
    if (known >= 0) return known;
    const place = this.placeOfText(this.textOf(row));
    if (typeof place === 'number') this.byCode[code] = place;
    return place;
  }

  private textOf(row: number): string {
    return this.columns
      .map((index) => {
        const column = this.table.columns[index];
        return textOfCell(column?.cells[column.codes[row] as number] ?? '');
      })
      .filter((text) => text !== '')
      .join(' ');
  }

  private placeOfText(text: string): number | ProblemCode {
    const name = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
    if (name === '') return 'noCustomer';
    if (name.includes('\ufffd')) return 'undecodable';
    const problem = textProblem(name);
    if (problem !== null) return problem;
    const known = this.places.get(name);
    if (known !== undefined) return known;
    this.places.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}
