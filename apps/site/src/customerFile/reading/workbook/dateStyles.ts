import type { ByteSource } from '../bytes/byteSource.ts';
import type { ZipEntry } from '../bytes/zipDirectory.ts';
import { readXml } from './readXml.ts';

/** Formats that every Excel has and that show a day; 27 … 36 and 50 … 58 are dates of East Asia. */
function isBuiltInDate(format: number): boolean {
  return (
    (format >= 14 && format <= 17) ||
    format === 22 ||
    (format >= 27 && format <= 36) ||
    (format >= 50 && format <= 58)
  );
}

/** The places of the styles that show a number as a date. */
export async function dateStyles(
  source: ByteSource,
  entry: ZipEntry | undefined,
): Promise<ReadonlySet<number>> {
  const styles = new Set<number>();
  if (entry === undefined) return styles;
  const ownDates = new Set<number>();
  const ownOthers = new Set<number>();
  let inCellStyles = false;
  let style = 0;
  await readXml(source, entry, {
    open(tag, attributes) {
      if (tag === 'numFmt') {
        const dates = showsADay(attributes['formatCode'] ?? '') ? ownDates : ownOthers;
        dates.add(Number(attributes['numFmtId']));
      } else if (tag === 'cellXfs') inCellStyles = true;
      else if (tag === 'xf' && inCellStyles) {
        const format = Number(attributes['numFmtId'] ?? 0);
        if (ownDates.has(format) || (isBuiltInDate(format) && !ownOthers.has(format))) styles.add(style);
        style += 1;
      }
    },
    close(tag) {
      if (tag === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}

/** Whether a format of Excel shows a year or a day of the month: letters outside quotation marks and brackets. */
export function showsADay(formatCode: string): boolean {
  const letters = formatCode.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /[yd]/i.test(letters) && !/general/i.test(letters);
}
