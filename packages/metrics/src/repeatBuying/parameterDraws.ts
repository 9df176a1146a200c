/** Parameters that the truth might have, many times over: what the spread of a forecast is read from. */
export interface ParameterDraws<Parameters> {
  /** The parameters drawn. */
  readonly draws: readonly Parameters[];
  /** How many were asked for and are not among them, because the model did not fit that resample. */
  readonly failed: number;
  /** How they were drawn. */
  readonly method: 'asymptoticNormal' | 'bootstrap';
  /** The seed of the random numbers: the same seed gives the same draws on every machine. */
  readonly seed: number;
}

/** How many parameters to draw, and from which seed. */
export interface DrawOptions {
  /** How many; a whole number from 1 to 100,000. Intervals at 95% want 200 at least, better 1,000. */
  readonly count: number;
  /** Any whole number. */
  readonly seed: number;
}
