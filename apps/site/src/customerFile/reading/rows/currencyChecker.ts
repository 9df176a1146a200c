import { numberTextOf } from '../cells/numberText.ts';
import { textOfCell } from '../table/cell.ts';
import type { Table } from '../table/table.ts';
import type { TableColumn } from '../table/tableColumn.ts';
import { currencyIn } from '../understanding/currencyOf.ts';
import type { Understanding } from '../understanding/understandTable.ts';

/** For each row, whether its amount is in another currency than the one that is read. */
export function currencyChecker(
  table: Table,
  { columns, currency }: Understanding,
  amountIndex: number,
): (row: number) => boolean {
  const read = currency.value;
  if (read === null) return () => false;
  const own = table.columns[columns.findIndex(({ role }) => role.value === 'currency')];
  const amounts = table.columns[amountIndex];
  const isOther = (text: string | null): boolean => text !== null && text !== read;
  const foreign: { readonly column: TableColumn; readonly codes: ReadonlySet<number> }[] = [];
  if (own !== undefined) foreign.push(codesWhere(own, (text) => isOther(currencyIn(text))));
  else if (amounts !== undefined && currency.others.length > 0)
    foreign.push(codesWhere(amounts, (text) => isOther(numberTextOf(text)?.currency ?? null)));
  const some = foreign.filter(({ codes }) => codes.size > 0);
  if (some.length === 0) return () => false;
  return (row) => some.some(({ column, codes }) => codes.has(column.codes[row] as number));
}

function codesWhere(
  column: TableColumn,
  test: (text: string) => boolean,
): { readonly column: TableColumn; readonly codes: ReadonlySet<number> } {
  const codes = new Set<number>();
  for (const [code, cell] of column.cells.entries()) if (code > 0 && test(textOfCell(cell))) codes.add(code);
  return { column, codes };
}
