import { FileRefused } from '../fileRefused.ts';

/** Bytes that are read piece by piece, as often as needed: a file on the disk is never in memory as a whole. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `start` up to, not including, `end`. Throws `FileRefused` if they can no longer be read. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** The bytes of a file that the reader chose. */
export function bytesOfBlob(blob: Blob): ByteSource {
  return {
    size: blob.size,
    async read(start, end) {
      try {
        return new Uint8Array(await blob.slice(start, end).arrayBuffer());
      } catch {
        throw new FileRefused({ code: 'unreadable' });
      }
    },
  };
}

/** Bytes that are in memory already: what was pasted. */
export function bytesInMemory(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (start, end) => Promise.resolve(bytes.subarray(start, end)),
  };
}

/** 2 MiB: large enough to be fast, small enough that progress moves and little is in memory at once. */
const PIECE = 1 << 21;

/**
 * Reads the source from `start` to its end in pieces and says after each how many bytes are done. The next piece is
 * fetched from the disk while one is worked on.
 */
export async function* piecesOf(
  source: ByteSource,
  start: number,
  onDone: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const fetched = (from: number): Promise<Uint8Array> | null => {
    if (from >= source.size) return null;
    const piece = source.read(from, Math.min(from + PIECE, source.size));
    // Whoever awaits it hears of a failure; nobody does if the work stops before.
    piece.catch(() => undefined);
    return piece;
  };
  let next = fetched(start);
  for (let position = start; next !== null; position += PIECE) {
    const piece = await next;
    next = fetched(position + PIECE);
    yield piece;
    onDone(Math.min(position + PIECE, source.size));
  }
}
