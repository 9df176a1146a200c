import type { ByteSource } from '../bytes/byteSource.ts';
import { zipDirectory } from '../bytes/zipDirectory.ts';
import { FileRefused } from '../fileRefused.ts';
import { limits } from '../limits.ts';
import { unpackEntry } from './unpackEntry.ts';

/**
 * The names of the sheets of a workbook that can hold a table, in their order, without those that are hidden. Throws
 * `FileRefused` if the workbook is too large, damaged, or would unpack to more than a phone can hold: by what its
 * directory declares, before anything is unpacked. Whoever unpacks stops at what is declared.
 */
export async function sheetNames(source: ByteSource): Promise<readonly string[]> {
  if (source.size > limits.workbookBytes)
    throw new FileRefused({ code: 'tooBig', unit: 'bytes', limit: limits.workbookBytes });
  const entries = await zipDirectory(source);
  let parts = 0;
  for (const { name, unpackedBytes } of entries) {
    const isSheet = name.startsWith('xl/worksheets/');
    if (!isSheet && /\.(?:xml|rels)$/.test(name)) parts += unpackedBytes;
    if (isSheet && unpackedBytes > limits.sheetBytes)
      throw new FileRefused({ code: 'zipBomb', limit: limits.sheetBytes });
  }
  if (parts > limits.workbookPartsBytes)
    throw new FileRefused({ code: 'zipBomb', limit: limits.workbookPartsBytes });
  const workbook = entries.find(({ name }) => name === 'xl/workbook.xml');
  if (workbook === undefined) throw new FileRefused({ code: 'damaged' });
  const names = namesIn(new TextDecoder().decode(await unpackEntry(source, workbook)));
  if (names.length === 0) throw new FileRefused({ code: 'empty' });
  return names;
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
