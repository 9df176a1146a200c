import type { Point } from './point.ts';

/** Not more than `most` of a list, evenly, and always its last. */
export const some = <Item>(items: readonly Item[], most: number): readonly Item[] =>
  items.filter((_, index) => (items.length - 1 - index) % Math.ceil(items.length / most) === 0);

/** Points along a line on paper, four units apart or nearer; not more than three hundred of a very long line. */
export const sampleLine = (points: readonly Point[]): readonly Point[] =>
  some(
    points.flatMap((point, index) => halve(point, points[index + 1] ?? point)),
    300,
  );

function halve(from: Point, to: Point): readonly Point[] {
  if (Math.hypot(to.x - from.x, to.y - from.y) < 4) return [from];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return [...halve(from, middle), ...halve(middle, to)];
}
