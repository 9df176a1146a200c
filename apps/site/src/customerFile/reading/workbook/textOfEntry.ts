import type { ByteSource } from '../bytes/byteSource.ts';
import { checksumWith, NO_CHECKSUM } from '../bytes/checksum.ts';
import type { ZipEntry } from '../bytes/zipDirectory.ts';
import { FileRefused } from '../fileRefused.ts';

const LOCAL_HEADER_BYTES = 30;
const DEFLATED = 8;

/**
 * The content of an entry of a zip archive, piece by piece, as text. Throws `FileRefused` (damaged) if it cannot be
 * unpacked, or is not, byte for byte, what the directory of the archive declares: never more, so that no archive
 * unpacks to more than it says, and never less, so that nobody takes a part for the whole.
 *
 * The browser unpacks (`DecompressionStream`).
 */
export async function* textOfEntry(
  source: ByteSource,
  entry: ZipEntry,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let [bytes, checksum] = [0, NO_CHECKSUM];
  for await (const piece of unpacked(source, entry)) {
    bytes += piece.length;
    if (bytes > entry.unpackedBytes) throw damaged();
    checksum = checksumWith(checksum, piece);
    yield decoder.decode(piece, { stream: true });
  }
  if (bytes !== entry.unpackedBytes || (checksum ^ NO_CHECKSUM) >>> 0 !== entry.checksum) throw damaged();
}

async function* unpacked(source: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array, void, undefined> {
  const header = await source.read(entry.offset, entry.offset + LOCAL_HEADER_BYTES);
  if (header.length < LOCAL_HEADER_BYTES) throw damaged();
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const start = entry.offset + LOCAL_HEADER_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = await source.read(start, start + entry.packedBytes);
  const stream = new Blob([packed.slice()]).stream();
  const unpacking =
    entry.method === DEFLATED ? stream.pipeThrough(new DecompressionStream('deflate-raw')) : stream;
  const reader = unpacking.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw damaged();
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The refusal of an archive that is not what it says. */
export function damaged(): FileRefused {
  return new FileRefused({ code: 'damaged' });
}
