import type { Point } from './point.ts';

/** Not more than `most` of a list, evenly, and always its last. */
export const some = <Item>(items: readonly Item[], most: number): readonly Item[] =>
  items.filter((_, index) => (items.length - 1 - index) % Math.ceil(items.length / most) === 0);

/** Points along a line on paper, four units apart or nearer; not more than three hundred of a very long line. */
export const sampleLine = (points: readonly Point[]): readonly Point[] =>
  some(
    points.flatMap((from, index) => {
      const to = points[index + 1] ?? from;
      const parts = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4) || 1;
      return Array.from({ length: parts }, (_, part) => ({
        x: from.x + ((to.x - from.x) * part) / parts,
        y: from.y + ((to.y - from.y) * part) / parts,
      }));
    }),
    300,
  );
