import { FileRefused } from '../fileRefused.ts';

/** Bytes that are read piece by piece, as often as needed. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `start` up to, not including, `end`. Throws `FileRefused` if they can no longer be read. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** 2 MiB: large enough to be fast, small enough that progress moves. */
const PIECE = 1 << 21;
/** A file of up to so many bytes is fetched from the disk once; a larger one never lies in memory as a whole. */
const KEPT = 1 << 26;

/** The bytes of a file that the reader chose. */
export function bytesOfBlob(blob: Blob): ByteSource {
  const pieces = new Map<number, Promise<Uint8Array>>();
  const fetched = async (start: number, end: number): Promise<Uint8Array> => {
    try {
      return new Uint8Array(await blob.slice(start, end).arrayBuffer());
    } catch {
      throw new FileRefused({ code: 'unreadable' });
    }
  };
  const kept = (piece: number): Promise<Uint8Array> => {
    const known = pieces.get(piece) ?? fetched(piece * PIECE, (piece + 1) * PIECE);
    pieces.set(piece, known);
    return known;
  };
  return {
    size: blob.size,
    async read(start, end) {
      const piece = Math.floor(start / PIECE);
      if (blob.size > KEPT || end > (piece + 1) * PIECE) return fetched(start, end);
      return (await kept(piece)).subarray(start - piece * PIECE, end - piece * PIECE);
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

/**
 * Reads the source from `start` to its end in pieces and says after each how many bytes are done. The next piece is
 * fetched while one is worked on.
 */
export async function* piecesOf(
  source: ByteSource,
  start: number,
  onDone: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const fetched = (from: number): Promise<Uint8Array> | null => {
    if (from >= source.size) return null;
    const piece = source.read(from, endOfPiece(source, from));
    // Whoever awaits it hears of a failure; nobody does if the work stops before.
    piece.catch(() => undefined);
    return piece;
  };
  let next = fetched(start);
  for (let position = start; next !== null; position = endOfPiece(source, position)) {
    const piece = await next;
    next = fetched(endOfPiece(source, position));
    yield piece;
    onDone(endOfPiece(source, position));
  }
}

function endOfPiece({ size }: ByteSource, position: number): number {
  return Math.min((Math.floor(position / PIECE) + 1) * PIECE, size);
}
