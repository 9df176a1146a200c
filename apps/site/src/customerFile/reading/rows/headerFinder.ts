import type { Table } from '../table/table.ts';

/** For each row, whether it is the header once more, as in a file put together from several. */
export function headerFinder(table: Table, headerRow: number | null): (row: number) => boolean {
  if (headerRow === null) return () => false;
  const filled = table.columns.filter(({ codes }) => codes[headerRow] !== 0);
  const [first] = filled;
  if (first === undefined || filled.length === 1) return () => false;
  const code = first.codes[headerRow];
  return (row) => first.codes[row] === code && filled.every(({ codes }) => codes[row] === codes[headerRow]);
}
