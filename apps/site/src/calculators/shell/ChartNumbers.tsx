import { DataTable } from '../../charts/DataTable.tsx';
import type { Result } from './declaration.ts';
import type { Voice } from './printQuantity.ts';
import { noValue, printResult } from './printResult.ts';
import type { ShellWords } from './shellWords.ts';
import type { Table } from './table.ts';

interface Props {
  readonly table: Table;
  readonly shell: ShellWords;
  readonly voice: Voice;
  /** It is there without a press. */
  readonly open?: boolean;
}

/** What a chart shows, in numbers: a table, one press away. */
export function ChartNumbers({ table: { caption, columns, rows }, shell, voice, open = false }: Props) {
  const print = (cell: Table['rows'][number][number]) =>
    cell === null
      ? noValue
      : typeof cell === 'string'
        ? cell
        : printResult(cell as Result, cell.value, voice);
  return (
    <DataTable
      open={open}
      summary={shell.numbers}
      caption={caption}
      heads={columns}
      rows={rows.map((row) => row.map(print))}
    />
  );
}
