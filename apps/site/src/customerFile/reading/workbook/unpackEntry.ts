import type { ByteSource } from '../bytes/byteSource.ts';
import type { ZipEntry } from '../bytes/zipDirectory.ts';
import { FileRefused } from '../fileRefused.ts';

const LOCAL_HEADER_BYTES = 30;
const DEFLATED = 8;

/** The content of one small entry of a zip archive. Throws `FileRefused` (damaged) as `unpacked` does. */
export async function unpackEntry(source: ByteSource, entry: ZipEntry): Promise<Uint8Array> {
  const content = new Uint8Array(entry.unpackedBytes);
  let length = 0;
  for await (const piece of unpacked(source, entry)) {
    content.set(piece, length);
    length += piece.length;
  }
  return content;
}

/**
 * The content of an entry of a zip archive, piece by piece. Throws `FileRefused` (damaged) if it cannot be unpacked, or
 * does not unpack to as many bytes as the directory declares.
 */
export async function* unpacked(
  source: ByteSource,
  entry: ZipEntry,
): AsyncGenerator<Uint8Array, void, undefined> {
  const damaged = new FileRefused({ code: 'damaged' });
  const header = await source.read(entry.offset, entry.offset + LOCAL_HEADER_BYTES);
  if (header.length < LOCAL_HEADER_BYTES) throw damaged;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const start = entry.offset + LOCAL_HEADER_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = await source.read(start, start + entry.packedBytes);
  const stream = new Blob([packed.slice()]).stream();
  const reader = (
    entry.method === DEFLATED ? stream.pipeThrough(new DecompressionStream('deflate-raw')) : stream
  ).getReader();
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw damaged;
    });
    bytes += value?.length ?? 0;
    if (bytes > entry.unpackedBytes || (done && bytes < entry.unpackedBytes)) {
      await reader.cancel().catch(() => undefined);
      throw damaged;
    }
    if (done) return;
    yield value;
  }
}
