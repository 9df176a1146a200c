import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';

import { palettePng } from './palettePng.ts';

/** What somebody else's decoder sees: the picture drawn once more from its PNG. */
function decoded(png: Buffer, width: number, height: number): Buffer {
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/></svg>`;
  return new Resvg(svg).render().pixels;
}

test('another decoder sees the very same pixels', () => {
  const [width, height] = [17, 5];
  const pixels = Buffer.alloc(4 * width * height);
  for (let index = 0; index < width * height; index += 1)
    pixels.set([(index * 37) % 256, index % 7, 255 - index, 255], 4 * index);
  expect(decoded(palettePng(pixels, width, height), width, height).equals(pixels)).toBe(true);
});

test('beyond 256 colours, the rarest become the nearest of the others', () => {
  // Every gray twice, and one color that is nearly black once.
  const colors = Array.from({ length: 512 }, (_, index) => [index >> 1, index >> 1, index >> 1, 255]);
  const pixels = Buffer.from([...colors, [0, 0, 1, 255]].flat());
  const expected = Buffer.from([...colors, [0, 0, 0, 255]].flat());
  expect(decoded(palettePng(pixels, 513, 1), 513, 1).equals(expected)).toBe(true);
});

test('so many pixels as there are', () => {
  expect(() => palettePng(Buffer.alloc(8), 1, 1)).toThrow(RangeError);
});
