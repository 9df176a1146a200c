/** From a quantity to a place on the paper. */
export type Scale = (value: number) => number;

/**
 * The straight line that takes `from` to `start` and `to` to `end`; where both are one number, all is at `start`.
 *
 * @example
 * linearScale(0, 100, 180, 0)(25); // 135
 */
export function linearScale(from: number, to: number, start: number, end: number): Scale {
  const span = to - from || 1;
  return (value) => start + ((value - from) / span) * (end - start);
}
