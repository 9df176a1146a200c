import type { Point } from './point.ts';

/**
 * The points that a line on paper needs: each one left out is nearer than `tolerance` to the line through those that
 * stay (Ramer 1972; Douglas and Peucker 1973). A tenth of a unit of a chart is less than a pixel of a telephone.
 */
export function thinPoints(points: readonly Point[], tolerance = 0.1): readonly Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return points;
  let farthest = 0;
  let distance = tolerance;
  points.forEach((point, index) => {
    const away = distanceToSegment(point, first, last);
    if (away > distance) [farthest, distance] = [index, away];
  });
  if (farthest === 0) return [first, last];
  return [
    ...thinPoints(points.slice(0, farthest + 1), tolerance),
    ...thinPoints(points.slice(farthest), tolerance).slice(1),
  ];
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - part * dx, point.y - from.y - part * dy);
}
