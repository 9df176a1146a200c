import type { ByteSource } from '../bytes/byteSource.ts';
import { FileRefused } from '../fileRefused.ts';
import type { Table } from '../table/table.ts';
import { sheetNames } from '../workbook/sheetNames.ts';
import { type OpenedFile, shareAfter } from './openedFile.ts';

/**
 * Opens a workbook. Unless a sheet was chosen, the first one that holds a table is read. The code that reads it is
 * fetched now.
 */
export async function openWorkbook(source: ByteSource): Promise<OpenedFile> {
  const names = await sheetNames(source);
  const { readSheet } = await import('../workbook/readSheet.ts');
  const rows = names.map((): number | null => null);
  return async ({ sheet }, onShare) => {
    const read = async (index: number): Promise<Table> => {
      const table = await readSheet(source, names[index] ?? '', (share) =>
        onShare('reading', share * shareAfter.reading),
      );
      rows[index] = table.rowCount;
      return table;
    };
    let value = sheet ?? 0;
    let table = await read(value);
    while (sheet === undefined && !isTable(table) && value + 1 < names.length) {
      value += 1;
      table = await read(value);
    }
    if (sheet === undefined && !isTable(table)) {
      value = Math.max(
        0,
        rows.findIndex((count) => count !== null && count > 0),
      );
      table = await read(value);
    }
    if (table.rowCount === 0 && names.length === 1) throw new FileRefused({ code: 'empty' });
    const others = [...names.keys()].filter((index) => index !== value);
    return {
      shape: {
        ...{ format: 'workbook', encoding: null, separator: null, quote: null },
        sheet: { value, certain: others.length === 0 || sheet !== undefined, others },
        sheets: names.map((name, index) => ({ name, rows: rows[index] ?? null })),
      },
      table,
    };
  };
}

function isTable({ rowCount, columns }: Table): boolean {
  return rowCount >= 2 && columns.length >= 2;
}
