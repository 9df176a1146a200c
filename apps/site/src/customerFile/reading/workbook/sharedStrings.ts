import type { ByteSource } from '../bytes/byteSource.ts';
import type { ZipEntry } from '../bytes/zipDirectory.ts';
import { readXml } from './readXml.ts';

/** The texts that the cells of a workbook point to. Parts of a text in different type are one text. */
export async function sharedStrings(
  source: ByteSource,
  entry: ZipEntry | undefined,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (entry === undefined) return strings;
  let text: string | null = null;
  // How a text is pronounced (rPh) is no part of it.
  let [inText, inReading] = [false, false];
  await readXml(source, entry, {
    open(tag) {
      if (tag === 'si') text = '';
      else if (tag === 't') inText = true;
      else if (tag === 'rPh') inReading = true;
    },
    text(part) {
      if (text !== null && inText && !inReading) text += part;
    },
    close(tag) {
      if (tag === 't') inText = false;
      else if (tag === 'rPh') inReading = false;
      else if (tag === 'si' && text !== null) {
        strings.push(withoutEscapes(text));
        text = null;
      }
    },
  });
  return strings;
}

/** Excel writes what XML cannot hold as _x000D_. */
export function withoutEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
