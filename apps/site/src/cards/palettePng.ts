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
  const colors = colorsOf(pixels);
  const ranked = byFrequency(colors);
  const palette = ranked.slice(0, 256);
  const indexes = new Map(palette.map((color, index) => [color, index]));
  const channelsOfPalette = palette.map(channels);
  for (const color of ranked.slice(256)) indexes.set(color, nearest(channels(color), channelsOfPalette));

  // Each row begins with how it is to be read: as it stands.
  const rows = Buffer.alloc(height * (width + 1));
  let [last, index, target] = [-1, 0, 0];
  for (let pixel = 0; pixel < colors.length; pixel += 1) {
    const color = colors[pixel] as number;
    // Most pixels are like the one before.
    if (color !== last) [last, index] = [color, indexes.get(color) ?? 0];
    if (pixel % width === 0) target += 1;
    rows[target] = index;
    target += 1;
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

/** The colour of every pixel. */
function colorsOf(pixels: Buffer): Uint32Array {
  const colors = new Uint32Array(pixels.length / 4);
  for (let pixel = 0; pixel < colors.length; pixel += 1) colors[pixel] = pixels.readUInt32BE(4 * pixel) >>> 8;
  return colors;
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

type Channels = readonly [red: number, green: number, blue: number];

/** The place in a palette of the colour that differs least. */
function nearest([red, green, blue]: Channels, palette: readonly Channels[]): number {
  let [place, least] = [0, Infinity];
  for (const [index, other] of palette.entries()) {
    const distance = (other[0] - red) ** 2 + (other[1] - green) ** 2 + (other[2] - blue) ** 2;
    if (distance < least) [place, least] = [index, distance];
  }
  return place;
}

function channels(color: number): Channels {
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
