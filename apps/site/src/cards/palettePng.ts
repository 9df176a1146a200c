import { crc32, deflateSync } from 'node:zlib';

/**
 * A picture of few colours as a PNG with a palette: a third of the bytes of one in full colour. Where there are more than
 * 256, each of the rarest becomes the one of the others that is nearest to it.
 *
 * @param pixels four bytes each, red, green, blue and opacity, row by row; all of them opaque
 * @throws RangeError where the pixels are not so many
 */
export function palettePng(pixels: Buffer, width: number, height: number): Buffer {
  if (pixels.length !== 4 * width * height) {
    throw new RangeError(
      `palettePng: ${width} × ${height} pixels have ${4 * width * height} bytes, received ${pixels.length}`,
    );
  }
  const colors = new Uint32Array(pixels.length / 4).map((_, pixel) => pixels.readUInt32BE(4 * pixel) >>> 8);
  const ranked = byFrequency(colors);
  const palette = ranked.slice(0, 256);
  const indexes = new Map(palette.map((color, index) => [color, index]));
  for (const color of ranked.slice(256)) indexes.set(color, nearest(color, palette));

  // Each row begins with how it is to be read: as it stands.
  const rows = Buffer.alloc(height * (width + 1));
  let [last, index] = [-1, 0];
  for (const [pixel, color] of colors.entries()) {
    // Most pixels are like the one before.
    if (color !== last) [last, index] = [color, indexes.get(color) ?? 0];
    rows[pixel + Math.floor(pixel / width) + 1] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, which name a colour of the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Every colour once, the most frequent first. */
function byFrequency(colors: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  let [last, run] = [-1, 0];
  for (const color of colors) {
    if (color === last) {
      run += 1;
      continue;
    }
    counts.set(last, (counts.get(last) ?? 0) + run);
    [last, run] = [color, 1];
  }
  counts.set(last, (counts.get(last) ?? 0) + run);
  counts.delete(-1);
  return [...counts.keys()].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
}

/** The place in a palette of the colour that differs least. */
function nearest(color: number, palette: readonly number[]): number {
  const own = channels(color);
  const distances = palette.map((other) =>
    channels(other).reduce((sum, channel, index) => sum + (channel - (own[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function channels(color: number): readonly number[] {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
