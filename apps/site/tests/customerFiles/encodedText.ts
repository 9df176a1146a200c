export type FileEncoding =
  'utf-8' | 'utf-8 BOM' | 'utf-16le BOM' | 'utf-16be BOM' | 'utf-16le' | 'windows-1250' | 'windows-1257';

/** The bytes of a text in an encoding. Throws if the encoding does not have a letter. */
export function encodedText(text: string, encoding: FileEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8 BOM':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'utf-16le BOM':
      return wideBytes(`\ufeff${text}`, true);
    case 'utf-16be BOM':
      return wideBytes(`\ufeff${text}`, false);
    case 'utf-16le':
      return wideBytes(text, true);
    case 'windows-1250':
    case 'windows-1257':
      return singleBytes(text, encoding);
  }
}

function wideBytes(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

function singleBytes(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = new Map([...letters].map((letter, byte) => [letter, byte]));
  return Uint8Array.from([...text], (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new RangeError(`encodedText: ${encoding} does not have ${letter}`);
    return byte;
  });
}
