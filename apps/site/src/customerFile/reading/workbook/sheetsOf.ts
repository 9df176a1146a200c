import type { ByteSource } from '../bytes/byteSource.ts';
import { type ZipEntry, zipDirectory } from '../bytes/zipDirectory.ts';
import { FileRefused } from '../fileRefused.ts';
import { limits } from '../limits.ts';
import { unpackEntry } from './unpackEntry.ts';

export interface WorkbookSheets {
  /** The names of the sheets that can hold a table, in their order, without those that are hidden. */
  readonly names: readonly string[];
  /** All sheets, as they lie in the archive. */
  readonly sheets: readonly ZipEntry[];
}

/**
 * The sheets of a workbook. Throws `FileRefused` if the workbook is too large, damaged, or would unpack to more than a
 * phone can hold: by what its directory declares, before anything is unpacked. Whoever unpacks stops at what is
 * declared.
 */
export async function sheetsOf(source: ByteSource): Promise<WorkbookSheets> {
  if (source.size > limits.workbookBytes)
    throw new FileRefused({ code: 'tooBig', unit: 'bytes', limit: limits.workbookBytes });
  const entries = await zipDirectory(source);
  const sheets = entries.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  requireSize(sheets, limits.sheetBytes);
  requireSize(
    entries.filter((entry) => !sheets.includes(entry) && /\.(?:xml|rels)$/.test(entry.name)),
    limits.workbookPartsBytes,
  );
  const workbook = entries.find(({ name }) => name === 'xl/workbook.xml');
  if (workbook === undefined) throw new FileRefused({ code: 'damaged' });
  const names = namesIn(new TextDecoder().decode(await unpackEntry(source, workbook)));
  if (names.length === 0) throw new FileRefused({ code: 'empty' });
  return { names, sheets };
}

function requireSize(entries: readonly ZipEntry[], limit: number): void {
  if (entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0) > limit)
    throw new FileRefused({ code: 'zipBomb', limit });
}

function namesIn(workbook: string): readonly string[] {
  const names: string[] = [];
  for (const [sheet] of workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const name = /\sname=(["'])(.*?)\1/.exec(sheet)?.[2];
    if (name !== undefined && !/\sstate=["'](?:veryH|h)idden/.test(sheet)) names.push(withoutEntities(name));
  }
  return names;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (entity, decimal: string, hex: string, name: string) => {
      if (name !== undefined) return entities[name] ?? entity;
      return String.fromCodePoint(decimal === undefined ? parseInt(hex, 16) : Number(decimal));
    },
  );
}
