import type { ByteSource } from '../bytes/byteSource.ts';
import type { ZipEntry } from '../bytes/zipDirectory.ts';
import { FileRefused } from '../fileRefused.ts';
import type { Table } from '../table/table.ts';
import { requireWhole } from '../workbook/requireWhole.ts';
import { sheetsOf } from '../workbook/sheetsOf.ts';
import { type OnShare, type OpenedFile, shareAfter } from './openedFile.ts';

/**
 * Opens a workbook. Unless a sheet was chosen, the first one that holds a table is read. The code that reads it is
 * fetched now.
 */
export async function openWorkbook(source: ByteSource): Promise<OpenedFile> {
  const { names, sheets } = await sheetsOf(source);
  const { readSheet } = await import('../workbook/readSheet.ts');
  const rows = names.map((): number | null => null);
  let isWhole = false;
  return async ({ sheet }, onShare) => {
    if (!isWhole) await requireAllWhole(source, sheets, onShare);
    isWhole = true;
    const read = async (index: number): Promise<Table> => {
      const table = await readSheet(source, names[index] ?? '', (share) =>
        onShare('reading', shareAfter.looking + share * (shareAfter.reading - shareAfter.looking)),
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

async function requireAllWhole(
  source: ByteSource,
  sheets: readonly ZipEntry[],
  onShare: OnShare,
): Promise<void> {
  const all = sheets.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  let done = 0;
  for (const entry of sheets)
    await requireWhole(source, entry, (bytes) => {
      done += bytes;
      onShare('looking', (shareAfter.looking * done) / all);
    });
}

function isTable({ rowCount, columns }: Table): boolean {
  return rowCount >= 2 && columns.length >= 2;
}
