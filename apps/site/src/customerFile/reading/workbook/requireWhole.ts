import type { ByteSource } from '../bytes/byteSource.ts';
import type { ZipEntry } from '../bytes/zipDirectory.ts';
import { FileRefused } from '../fileRefused.ts';
import { unpacked } from './unpackEntry.ts';

const CLOSING = /<\/(?:\w+:)?worksheet>\s*$/;

/**
 * Throws `FileRefused` (damaged) unless a sheet unpacks to what the directory declares, byte for byte, and is closed:
 * the library that reads it would take what comes before the damage for all there is.
 *
 * @param onBytes - Told how many bytes have been unpacked since the last call.
 */
export async function requireWhole(
  source: ByteSource,
  entry: ZipEntry,
  onBytes: (bytes: number) => void,
): Promise<void> {
  let checksum = -1;
  let tail = '';
  const decoder = new TextDecoder();
  for await (const piece of unpacked(source, entry)) {
    checksum = checksumWith(checksum, piece);
    const end = decoder.decode(piece.subarray(Math.max(0, piece.length - 64)));
    tail = (piece.length < 64 ? tail : '') + end;
    onBytes(piece.length);
  }
  if ((checksum ^ -1) >>> 0 !== entry.checksum || !CLOSING.test(tail))
    throw new FileRefused({ code: 'damaged' });
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The CRC-32 of zip archives, with more bytes. */
function checksumWith(before: number, bytes: Uint8Array): number {
  let value = before;
  for (let position = 0; position < bytes.length; position += 1)
    value = (value >>> 8) ^ (table[(value ^ (bytes[position] as number)) & 255] as number);
  return value;
}
