import { textProblem } from '../cells/textProblem.ts';
import type { ProblemCode } from '../preview.ts';
import { type Cell, textOfCell } from '../table/cell.ts';
import type { Table } from '../table/table.ts';
import type { TableColumn } from '../table/tableColumn.ts';

/** The names of the customers, each once, and which of them a row has. */
export class CustomerNames {
  readonly names: string[] = [];
  private readonly columns: readonly TableColumn[];
  /** The places of the names; null as long as no two cells can have the same name. */
  private readonly places: Map<string, number> | null;
  /** For one column of names: by the code of the cell, the place of its name; −1 if not looked up yet. */
  private readonly byCode: Int32Array;

  /** @param columns - The columns that make up the name: one, or family and given name. */
  constructor(table: Table, columns: readonly number[]) {
    this.columns = columns.map((index) => table.columns[index]).filter((column) => column !== undefined);
    const [first, ...others] = this.columns;
    this.byCode = new Int32Array(first?.cells.length ?? 0).fill(-1);
    // Cells of one column all differ, and so do their names if none has spaces that do not count.
    const areNames =
      others.length === 0 &&
      first?.cells.every((cell) => typeof cell === 'string' && !looseSpaces.test(cell));
    this.places = areNames === true ? null : new Map();
  }

  /** The place of the name of a row; or why it has none: `noCustomer` if its cells are empty. */
  placeOf(row: number): number | ProblemCode {
    const [first, ...others] = this.columns;
    if (first === undefined) return 'noCustomer';
    if (others.length > 0) return this.placeOfText(this.textOf(row));
    const code = first.codes[row] as number;
    const known = this.byCode[code] as number;
    if (known >= 0) return known;
    const place = this.placeOfText(textOfCell(first.cells[code] as Cell));
    if (typeof place === 'number') this.byCode[code] = place;
    return place;
  }

  private textOf(row: number): string {
    const texts = this.columns.map(({ cells, codes }) => textOfCell(cells[codes[row] as number] as Cell));
    return texts.filter((text) => text !== '').join(' ');
  }

  private placeOfText(text: string): number | ProblemCode {
    const name = looseSpaces.test(text) ? text.replace(/[\s\u00a0\u202f]+/g, ' ').trim() : text;
    if (name === '') return 'noCustomer';
    if (name.includes('\ufffd')) return 'undecodable';
    const problem = textProblem(name);
    if (problem !== null) return problem;
    const known = this.places?.get(name);
    if (known !== undefined) return known;
    this.places?.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

/** Several spaces in a row, or other white space than the plain space. */
const looseSpaces = / {2}|[\t\n\r\v\f\u00a0\u202f]/;
