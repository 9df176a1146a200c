import type { ByteSource } from '../bytes/byteSource.ts';
import type { ZipEntry } from '../bytes/zipDirectory.ts';
import { readXml } from './readXml.ts';

/** By the formats that every Excel has; 27 … 36 and 50 … 58 are dates of East Asia. */
function shownByBuiltIn(format: number): 'day' | 'percent' | null {
  if (format === 9 || format === 10) return 'percent';
  const isDate =
    (format >= 14 && format <= 17) ||
    format === 22 ||
    (format >= 27 && format <= 36) ||
    (format >= 50 && format <= 58);
  return isDate ? 'day' : null;
}

/** What the styles of a workbook show a number as, by the places of the styles. Others show it as a number. */
export type CellStyles = ReadonlyMap<number, 'day' | 'percent'>;

/** Reads the styles of a workbook. */
export async function cellStyles(source: ByteSource, entry: ZipEntry | undefined): Promise<CellStyles> {
  const styles = new Map<number, 'day' | 'percent'>();
  if (entry === undefined) return styles;
  const own = new Map<number, 'day' | 'percent' | null>();
  let inCellStyles = false;
  let style = 0;
  await readXml(source, entry, {
    open(tag, attributes) {
      if (tag === 'numFmt') {
        own.set(Number(attributes['numFmtId']), shownBy(attributes['formatCode'] ?? ''));
      } else if (tag === 'cellXfs') inCellStyles = true;
      else if (tag === 'xf' && inCellStyles) {
        const format = Number(attributes['numFmtId'] ?? 0);
        const ownShown = own.get(format);
        const shown = ownShown === undefined ? shownByBuiltIn(format) : ownShown;
        if (shown !== null) styles.set(style, shown);
        style += 1;
      }
    },
    close(tag) {
      if (tag === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}

/** By a format of the workbook's own: letters of a year or a day, a percent sign, outside quotation marks and brackets. */
function shownBy(formatCode: string): 'day' | 'percent' | null {
  const bare = formatCode.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  if (/general/i.test(bare)) return null;
  if (/[yd]/i.test(bare)) return 'day';
  return bare.includes('%') ? 'percent' : null;
}
