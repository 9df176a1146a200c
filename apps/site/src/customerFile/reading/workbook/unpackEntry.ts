import type { ByteSource } from '../bytes/byteSource.ts';
import type { ZipEntry } from '../bytes/zipDirectory.ts';
import { FileRefused } from '../fileRefused.ts';

const LOCAL_HEADER_BYTES = 30;
const DEFLATED = 8;

/**
 * The content of one small entry of a zip archive. Throws `FileRefused` (damaged) if it cannot be unpacked, or unpacks
 * to more than the directory declares.
 */
export async function unpackEntry(source: ByteSource, entry: ZipEntry): Promise<Uint8Array> {
  const header = await source.read(entry.offset, entry.offset + LOCAL_HEADER_BYTES);
  if (header.length < LOCAL_HEADER_BYTES) throw new FileRefused({ code: 'damaged' });
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const start = entry.offset + LOCAL_HEADER_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = await source.read(start, start + entry.packedBytes);
  return entry.method === DEFLATED ? inflate(packed, entry.unpackedBytes) : packed;
}

async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array> {
  const unpacked = new Uint8Array(most);
  let length = 0;
  try {
    const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const reader = stream.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return unpacked.subarray(0, length);
      unpacked.set(value, length);
      length += value.length;
    }
  } catch {
    throw new FileRefused({ code: 'damaged' });
  }
}
