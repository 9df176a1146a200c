import { textOfCell } from '../table/cell.ts';
import type { Table } from '../table/table.ts';

const WORDS =
  '(?:mind)?összesen|össz(?:eg)?|végösszeg|részösszeg|summa|sum|kokku|kõik kokku|üldkokku|üldkokkuvõte|üldsumma|kogusumma|vahesumma|total|grand total|subtotal|sub-total|mindösszesen|forgalom összesen';
const whole = new RegExp(`^(?:${WORDS})\\s*(?:[:.=]|\\(.*\\))?\\s*$`, 'i');
/** Excel puts the name of the group in front of its subtotal: "Kiss Kft. összeg". */
const behindName = /\s(?:összesen|összeg|részösszeg|kokku|vahesumma|total|subtotal)\s*:?$/i;

/** Whether a text is what stands in front of a sum. A firm called Total is not. */
export function namesATotal(text: string): boolean {
  return text.length <= 120 && (whole.test(text) || behindName.test(text));
}

/** For each row, whether one of these columns, or its first cell, names a total. */
export function totalFinder(table: Table, columns: readonly number[]): (row: number) => boolean {
  const looked = [...new Set([0, ...columns])].flatMap((index) => {
    const column = table.columns[index];
    if (column === undefined) return [];
    const codes = new Set<number>();
    for (const [code, cell] of column.cells.entries())
      if (typeof cell === 'string' && cell !== '' && namesATotal(textOfCell(cell))) codes.add(code);
    return codes.size === 0 ? [] : [{ column, codes }];
  });
  if (looked.length === 0) return () => false;
  return (row) => looked.some(({ column, codes }) => codes.has(column.codes[row] as number));
}

/** Whether a number adds up others: equal to a cent, or to half of what is counted in where a program rounded each. */
export function equalsSum(value: number, sum: number, count: number, factor: number): boolean {
  return count >= 2 && Math.abs(value - sum) <= Math.max(0.51 * factor, Math.abs(sum) * 1e-9);
}
