/** A place: in the quantities of a chart, or on its paper (then y grows downwards). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place on paper with the decimals that an eye can tell: one. */
export const round = (value: number): number => Math.round(value * 10) / 10;
