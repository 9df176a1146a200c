import { Parser } from 'htmlparser2';

import type { ByteSource } from '../bytes/byteSource.ts';
import type { ZipEntry } from '../bytes/zipDirectory.ts';
import { damaged, textOfEntry } from './textOfEntry.ts';

/** Told what stands in an XML part of a workbook, in its order. Tags come without the prefix of their namespace. */
export interface XmlHandlers {
  open?(tag: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(tag: string): void;
}

/** Reads an XML part, piece by piece. Throws `FileRefused` (damaged) if its first element is not closed in the end. */
export async function readXml(
  source: ByteSource,
  entry: ZipEntry,
  { open, text, close }: XmlHandlers,
  onCharacters: (characters: number) => void = () => undefined,
): Promise<void> {
  let isClosed = false;
  let root: string | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        root ??= name;
        open?.(withoutPrefix(name), attributes);
      },
      ontext(part) {
        text?.(part);
      },
      onclosetag(name, isImplied) {
        if (name === root) isClosed = !isImplied;
        close?.(withoutPrefix(name));
      },
    },
    { xmlMode: true },
  );
  for await (const piece of textOfEntry(source, entry)) {
    parser.write(piece);
    onCharacters(piece.length);
  }
  parser.end();
  if (!isClosed) throw damaged();
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
