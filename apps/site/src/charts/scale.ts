/** From a quantity to a place on paper, to a tenth of a unit: more cannot be seen. */
export type Scale = (value: number) => number;

export const round = (place: number): number => Math.round(place * 10) / 10;

/**
 * The straight line that takes `from` to `start` and `to` to `end`; where both are one number, all is at `start`.
 *
 * @example
 * linearScale(0, 100, 180, 0)(25); // 135
 */
export const linearScale =
  (from: number, to: number, start: number, end: number): Scale =>
  (value) =>
    round(start + ((value - from) / (to - from || 1)) * (end - start));
