import { round, type Point } from './point.ts';
import { thinPoints } from './thinPoints.ts';

/**
 * The `d` of a path through places on paper, with at most one decimal. A single point is a line of no length, which
 * round ends show as a dot.
 *
 * @example
 * linePath([{ x: 0, y: 10 }, { x: 5.25, y: 0 }]); // 'M0,10L5.3,0'
 */
export function linePath(points: readonly Point[]): string {
  const path = thinPoints(points).map(({ x, y }) => `${round(x)},${round(y)}`);
  return path[0] ? `M${path.join('L')}${path[1] ? '' : 'h0'}` : '';
}
