import { strToU8, zipSync } from 'fflate';

import type { ForeignFormat } from '../../src/customerFile/reading/refusal.ts';

type Foreign = readonly [name: string, bytes: Uint8Array, looksLike: ForeignFormat];

/** Files of other kinds, as far as their first bytes. */
export function foreignBeginnings(): readonly Foreign[] {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return [
    ['a PDF', latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< >>\nendobj\n'), 'pdf'],
    ['a document of WordPad', latin('{\\rtf1\\ansi{\\fonttbl} Vevok;2026\\par}'), 'word'],
    ['a PNG', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'image'],
    ['a photograph', latin('\xff\xd8\xff\xe0\0\x10JFIF\0'), 'image'],
    ['a photograph of a telephone', latin('\0\0\0\x18ftypheic\0\0\0\0'), 'image'],
    ['a GIF', latin('GIF89a\x01\0\x01\0'), 'image'],
    ['a packed file', latin('\x1f\x8b\x08\0\0\0\0\0\0\x03'), 'zip'],
    ['a 7z archive', latin("7z\xbc\xaf'\x1c\0\x04"), 'zip'],
    ['a RAR archive', latin('Rar!\x1a\x07\x01\0'), 'zip'],
    ['a database', latin('SQLite format 3\0\x10\0'), 'unknown'],
    ['JSON of rows', strToU8('[\n  {"customer": "A", "date": "2026-01-02", "amount": 5}\n]'), 'json'],
    ['JSON of an object', strToU8('{"customers": [1, 2]}'), 'json'],
    ['an invoice in XML', strToU8('<?xml version="1.0"?>\n<Invoice><ID>1</ID></Invoice>'), 'xml'],
    [
      'a workbook of 2003 in XML',
      strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook></Workbook>'),
      'xml',
    ],
  ];
}

/** Archives that are no workbook that can be read. */
export function foreignArchives(): readonly Foreign[] {
  const archive = (names: readonly string[]): Uint8Array =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])), { mtime: new Date(2026, 0, 1) });
  return [
    ['a document of Word', archive(['[Content_Types].xml', 'word/document.xml']), 'word'],
    ['a table of LibreOffice', archive(['mimetype', 'content.xml']), 'openDocument'],
    ['a table of Numbers', archive(['Index/Document.iwa']), 'appleNumbers'],
    ['a binary workbook', archive(['[Content_Types].xml', 'xl/workbook.bin']), 'binaryExcel'],
    ['an archive of texts', archive(['orders.csv']), 'zip'],
  ];
}

/** A compound file of Microsoft whose directory has one entry of that name. */
export function compoundFile(entry: string): Uint8Array {
  const bytes = new Uint8Array(512 + 1024);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  // Sectors of 512 bytes; the directory is the first.
  view.setUint16(30, 9, true);
  view.setUint32(48, 0, true);
  for (const [index, letter] of [...entry].entries())
    view.setUint16(512 + 128 + index * 2, letter.charCodeAt(0), true);
  return bytes;
}
