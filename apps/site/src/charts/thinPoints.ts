import type { Point } from './point.ts';
import { linearScale } from './scale.ts';

/**
 * The points that a line on paper needs, in order of x: each one left out is at most a fifth of a unit above or below
 * the line through those that stay (after Ramer 1972, Douglas and Peucker 1973). That is half a pixel of a phone.
 */
export function thinPoints(points: readonly Point[]): readonly Point[] {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return points;
  const straight = linearScale(first.x, last.x, first.y, last.y);
  let bend = 0;
  // And what the scale rounds.
  let farthest = 0.15;
  points.forEach(({ x, y }, index) => {
    const away = Math.abs(y - straight(x));
    if (away > farthest) [bend, farthest] = [index, away];
  });
  if (!bend) return [first, last];
  return [...thinPoints(points.slice(0, bend)), ...thinPoints(points.slice(bend))];
}
