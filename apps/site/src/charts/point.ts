/** A place: in the quantities of a chart, or on its paper (there y grows downwards). */
export interface Point {
  readonly x: number;
  readonly y: number;
}
