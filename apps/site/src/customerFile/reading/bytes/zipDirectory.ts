import { FileRefused } from '../fileRefused.ts';
import type { ByteSource } from './byteSource.ts';

/** One file in a zip archive, as the directory at its end declares it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored as it is, 8: deflated. */
  readonly method: number;
  /** The CRC-32 of what it unpacks to. */
  readonly checksum: number;
  readonly packedBytes: number;
  /** As declared; whoever unpacks has to stop there. */
  readonly unpackedBytes: number;
  /** Where the entry begins in the archive. */
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 10_000;

/**
 * What a zip archive holds, read from its directory alone: nothing is unpacked. Throws `FileRefused` (damaged) if the
 * directory is missing or contradicts itself. Archives above 4 GB (zip64) count as damaged: no workbook is one.
 */
export async function zipDirectory(source: ByteSource): Promise<readonly ZipEntry[]> {
  const tailStart = Math.max(0, source.size - END_BYTES - LONGEST_COMMENT);
  const tail = viewOf(await source.read(tailStart, source.size));
  const end = endRecordAt(tail);
  if (end === -1) throw damaged();
  const count = tail.getUint16(end + 10, true);
  const bytes = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  if (count > MOST_ENTRIES || start + bytes > source.size) throw damaged();
  return entriesIn(viewOf(await source.read(start, start + bytes)), count);
}

function endRecordAt(tail: DataView): number {
  for (let position = tail.byteLength - END_BYTES; position >= 0; position -= 1)
    if (tail.getUint32(position, true) === END) return position;
  return -1;
}

function entriesIn(directory: DataView, count: number): readonly ZipEntry[] {
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  let position = 0;
  for (let index = 0; index < count; index += 1) {
    if (position + ENTRY_BYTES > directory.byteLength || directory.getUint32(position, true) !== ENTRY)
      throw damaged();
    const nameBytes = directory.getUint16(position + 28, true);
    const rest = directory.getUint16(position + 30, true) + directory.getUint16(position + 32, true);
    const nameStart = position + ENTRY_BYTES;
    if (nameStart + nameBytes > directory.byteLength) throw damaged();
    entries.push({
      name: names.decode(new Uint8Array(directory.buffer, directory.byteOffset + nameStart, nameBytes)),
      method: directory.getUint16(position + 10, true),
      checksum: directory.getUint32(position + 16, true),
      packedBytes: directory.getUint32(position + 20, true),
      unpackedBytes: directory.getUint32(position + 24, true),
      offset: directory.getUint32(position + 42, true),
    });
    position = nameStart + nameBytes + rest;
  }
  return entries;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damaged(): FileRefused {
  return new FileRefused({ code: 'damaged' });
}
