import type { ByteSource } from '../bytes/byteSource.ts';
import { type ZipEntry, zipDirectory } from '../bytes/zipDirectory.ts';
import { FileRefused } from '../fileRefused.ts';
import { limits } from '../limits.ts';
import type { CellStyles } from './cellStyles.ts';
import { readXml } from './readXml.ts';
import { damaged } from './textOfEntry.ts';

/** A workbook, ready for its sheets to be read. */
export interface Workbook {
  readonly source: ByteSource;
  /** The sheets that can hold a table, in their order, without those that are hidden. */
  readonly sheets: readonly { readonly name: string; readonly entry: ZipEntry }[];
  readonly strings: readonly string[];
  readonly styles: CellStyles;
  /** What to add to the number of a day to count it from 1970-01-01. */
  readonly dayShift: number;
}

export interface WorkbookParts {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly sheets: Workbook['sheets'];
  readonly dayShift: number;
}

/** Days from the zero of Excel to 1970-01-01; workbooks of old Macintoshes count from 1904. */
const [SINCE_1900, SINCE_1904] = [-25_569, -24_107] as const;

/**
 * What a workbook consists of. Throws `FileRefused` if it is too large, damaged, or would unpack to more than a phone
 * can hold: by what its directory declares, before anything is unpacked.
 */
export async function openParts(source: ByteSource): Promise<WorkbookParts> {
  if (source.size > limits.workbookBytes)
    throw new FileRefused({ code: 'tooBig', unit: 'bytes', limit: limits.workbookBytes });
  const directory = await zipDirectory(source);
  const entries = new Map(directory.map((entry) => [entry.name, entry]));
  const isSheet = ({ name }: ZipEntry): boolean => name.startsWith('xl/worksheets/');
  requireSize(directory.filter(isSheet), limits.sheetBytes);
  requireSize(
    directory.filter((entry) => !isSheet(entry) && /\.(?:xml|rels)$/.test(entry.name)),
    limits.workbookPartsBytes,
  );
  const [workbook, relations] = [entries.get('xl/workbook.xml'), entries.get('xl/_rels/workbook.xml.rels')];
  if (workbook === undefined || relations === undefined) throw damaged();
  const targets = await sheetTargets(source, relations);
  const listed: { name: string; id: string }[] = [];
  let dayShift: number = SINCE_1900;
  await readXml(source, workbook, {
    open(tag, attributes) {
      if (tag === 'workbookPr' && /^(?:1|true)$/.test(attributes['date1904'] ?? '')) dayShift = SINCE_1904;
      if (tag !== 'sheet' || /^(?:hidden|veryHidden)$/.test(attributes['state'] ?? '')) return;
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
      listed.push({ name: attributes['name'] ?? '', id });
    },
  });
  // A sheet that is a chart has no target here.
  const withTarget = listed.flatMap(({ name, id }) => {
    const target = targets.get(id);
    return target === undefined ? [] : [{ name, entry: entries.get(target) }];
  });
  if (withTarget.length === 0) throw new FileRefused({ code: 'empty' });
  return {
    entries,
    dayShift,
    sheets: withTarget.map(({ name, entry }) => {
      if (entry === undefined) throw damaged();
      return { name, entry };
    }),
  };
}

/** Where the sheets lie, by the identifiers that the workbook gives them. */
async function sheetTargets(source: ByteSource, relations: ZipEntry): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  await readXml(source, relations, {
    open(tag, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (tag !== 'Relationship' || !type.endsWith('/worksheet')) return;
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
    },
  });
  return targets;
}

function requireSize(entries: readonly ZipEntry[], limit: number): void {
  if (entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0) > limit)
    throw new FileRefused({ code: 'zipBomb', limit });
}
