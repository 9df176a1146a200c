/** The checksum of no bytes; what `checksumWith` gives is inverted with it in the end. */
export const NO_CHECKSUM = -1;

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The CRC-32 of zip archives (ISO 3309), with more bytes; not yet inverted. */
export function checksumWith(before: number, bytes: Uint8Array): number {
  let value = before;
  for (let position = 0; position < bytes.length; position += 1)
    value = (value >>> 8) ^ (table[(value ^ (bytes[position] as number)) & 255] as number);
  return value;
}
