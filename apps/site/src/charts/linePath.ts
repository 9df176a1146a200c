import type { Point } from './point.ts';
import { thinPoints } from './thinPoints.ts';

/** A number on paper with the one decimal that an eye can tell. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * The `d` of a path through places on paper, with at most one decimal.
 *
 * @example
 * linePath([{ x: 0, y: 10 }, { x: 5.25, y: 0 }]); // 'M0,10L5.3,0'
 */
export const linePath = (points: readonly Point[]): string =>
  `M${thinPoints(points)
    .map(({ x, y }) => `${round(x)},${round(y)}`)
    .join('L')}`;
