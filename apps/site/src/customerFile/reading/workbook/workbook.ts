import type { ByteSource } from '../bytes/byteSource.ts';
import { cellStyles } from './cellStyles.ts';
import { openParts, type Workbook } from './openParts.ts';
import { sharedStrings } from './sharedStrings.ts';

export { readSheet } from './readSheet.ts';

/** Opens a workbook: its list of sheets, and what all of them need. Throws as `openParts` does. */
export async function openWorkbookParts(source: ByteSource): Promise<Workbook> {
  const { entries, sheets, dayShift } = await openParts(source);
  return {
    ...{ source, sheets, dayShift },
    strings: await sharedStrings(source, entries.get('xl/sharedStrings.xml')),
    styles: await cellStyles(source, entries.get('xl/styles.xml')),
  };
}
