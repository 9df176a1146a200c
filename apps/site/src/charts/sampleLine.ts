import type { Point } from './point.ts';

/** Not more than `most` of a list, evenly, and always its last. */
export const some = <Item>(items: readonly Item[], most: number): readonly Item[] =>
  items.filter((_, index) => (items.length - 1 - index) % Math.ceil(items.length / most) === 0);

/** Points along a line on paper, four units apart or nearer; not more than three hundred of a very long line. */
export const sampleLine = (points: readonly Point[]): readonly Point[] =>
  some(
    points.flatMap((point, index) => divide(point, points[index + 1] ?? point)),
    300,
  );

function divide(from: Point, to: Point): readonly Point[] {
  const [across, down] = [to.x - from.x, to.y - from.y];
  let parts = 1;
  while (across * across + down * down >= (4 * parts) ** 2) parts *= 2;
  return Array.from({ length: parts }, (_, part) => ({
    x: from.x + (across * part) / parts,
    y: from.y + (down * part) / parts,
  }));
}
