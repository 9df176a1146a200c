import type { ByteSource } from '../bytes/byteSource.ts';
import { FileRefused } from '../fileRefused.ts';
import type { Table } from '../table/table.ts';
import { type OpenedFile, shareAfter } from './openedFile.ts';

/**
 * Opens a workbook. Unless a sheet was chosen, the first one that holds a table is read. The code that reads it is
 * fetched now.
 */
export async function openWorkbook(source: ByteSource): Promise<OpenedFile> {
  const { openWorkbookParts, readSheet } = await import('../workbook/workbook.ts');
  const workbook = await openWorkbookParts(source);
  const rows = workbook.sheets.map((): number | null => null);
  return async ({ sheet: chosen }, onShare) => {
    const read = async (index: number): Promise<Table> => {
      const sheet = workbook.sheets[index] ?? workbook.sheets[0];
      if (sheet === undefined) throw new FileRefused({ code: 'empty' });
      const table = await readSheet(workbook, sheet, (share) =>
        onShare('reading', share * shareAfter.reading),
      );
      rows[index] = table.rowCount;
      return table;
    };
    let value = chosen ?? 0;
    let table = await read(value);
    while (chosen === undefined && !isTable(table) && value + 1 < rows.length) {
      value += 1;
      table = await read(value);
    }
    if (chosen === undefined && !isTable(table)) {
      value = Math.max(
        0,
        rows.findIndex((count) => count !== null && count > 0),
      );
      table = await read(value);
    }
    const others = [...rows.keys()].filter((index) => index !== value);
    return {
      shape: {
        ...{ format: 'workbook', encoding: null, separator: null, quote: null },
        sheet: { value, certain: others.length === 0 || chosen !== undefined, others },
        sheets: workbook.sheets.map(({ name }, index) => ({ name, rows: rows[index] ?? null })),
      },
      table,
    };
  };
}

function isTable({ rowCount, columns }: Table): boolean {
  return rowCount >= 2 && columns.length >= 2;
}
