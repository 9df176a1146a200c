import type { Point } from './point.ts';
import { thinPoints } from './thinPoints.ts';

/**
 * The `d` of a path through places on paper, without the points that nobody would miss.
 *
 * @example
 * linePath([{ x: 0, y: 10 }, { x: 5.3, y: 0 }]); // 'M0,10L5.3,0'
 */
export const linePath = (points: readonly Point[]): string =>
  'M' +
  thinPoints(points)
    .map(({ x, y }) => `${x},${y}`)
    .join('L');
