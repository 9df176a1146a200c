import { FileRefused } from '../fileRefused.ts';
import type { Format } from '../reading.ts';
import type { ForeignFormat } from '../refusal.ts';
import type { ByteSource } from './byteSource.ts';
import { zipDirectory } from './zipDirectory.ts';

/**
 * What the file is by its content, whatever its name says. Throws `FileRefused` for everything that is no table: the
 * refusal names what it looks like.
 */
export async function fileFormat(source: ByteSource): Promise<Format> {
  const head = await source.read(0, 4096);
  if (head.length === 0) throw new FileRefused({ code: 'empty' });
  if (begins(head, 'PK\x03\x04')) return formatInZip(source);
  if (begins(head, '\xd0\xcf\x11\xe0')) throw await refusalOfCompoundFile(source, head);
  for (const [beginning, looksLike] of foreignBeginnings)
    if (begins(head, beginning)) throw new FileRefused({ code: 'binary', looksLike });
  if (latinText(head.subarray(4, 8)) === 'ftyp')
    throw new FileRefused({ code: 'binary', looksLike: 'image' });
  return formatOfText(latinText(head));
}

const foreignBeginnings: readonly (readonly [string, ForeignFormat])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'word'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['BM\x00', 'image'],
  ['RIFF', 'image'],
  ['\x1f\x8b', 'zip'],
  ['7z\xbc\xaf', 'zip'],
  ['Rar!', 'zip'],
  ['SQLite format 3', 'unknown'],
  ['\x09\x08', 'oldExcel'],
];

async function formatInZip(source: ByteSource): Promise<Format> {
  const names = new Set((await zipDirectory(source)).map(({ name }) => name));
  if (names.has('xl/workbook.bin')) throw new FileRefused({ code: 'binary', looksLike: 'binaryExcel' });
  if ([...names].some((name) => name.startsWith('xl/'))) return 'workbook';
  throw new FileRefused({ code: 'binary', looksLike: foreignInZip(names) });
}

function foreignInZip(names: ReadonlySet<string>): ForeignFormat {
  if (names.has('word/document.xml')) return 'word';
  if (names.has('Index/Document.iwa') || names.has('Index.zip')) return 'appleNumbers';
  if (names.has('mimetype') && names.has('content.xml')) return 'openDocument';
  return 'zip';
}

/** Both the workbooks of before 2007 and those with a password are compound files of Microsoft. */
async function refusalOfCompoundFile(source: ByteSource, head: Uint8Array): Promise<FileRefused> {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 512) return new FileRefused({ code: 'damaged' });
  const sectorBytes = 2 ** Math.min(view.getUint16(30, true), 12);
  const directoryStart = (view.getUint32(48, true) + 1) * sectorBytes;
  const directory = latinText(await source.read(directoryStart, directoryStart + 4096)).replaceAll('\0', '');
  if (directory.includes('EncryptedPackage')) return new FileRefused({ code: 'encrypted' });
  const looksLike = directory.includes('WordDocument') ? 'word' : 'oldExcel';
  return new FileRefused({ code: 'binary', looksLike });
}

/** Programs on the web call a page with a table `.xls`; some write the XML of Excel 2003. */
function formatOfText(head: string): Format {
  const text = head
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart();
  if (/^\s*(?:<!doctype html|<html|<head|<meta|<body|<table|<style|<div)/i.test(text)) return 'webTable';
  if (text.startsWith('<?xml') || /^<[a-z]+[\s>]/i.test(text)) {
    if (/<html/i.test(text)) return 'webTable';
    throw new FileRefused({ code: 'binary', looksLike: 'xml' });
  }
  if (/^(?:\{\s*["}]|\[\s*[{[])/.test(text)) throw new FileRefused({ code: 'binary', looksLike: 'json' });
  return 'delimited';
}

function begins(bytes: Uint8Array, beginning: string): boolean {
  return latinText(bytes.subarray(0, beginning.length)) === beginning;
}

/** One character for each byte. */
function latinText(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
