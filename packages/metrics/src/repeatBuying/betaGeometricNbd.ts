import type { TimeUnit } from '../transactions/timeUnit.ts';

/**
 * The parameters of BG/NBD, named as in the paper of Fader, Hardie & Lee (2005). All are above 0.
 * Purchase rates among customers follow a gamma distribution with mean r/α; the chance to stop for good after a
 * purchase follows a beta distribution with mean a/(a + b).
 */
export interface BetaGeometricNbd<Unit extends TimeUnit = TimeUnit> {
  /** r: the smaller, the more the customers' purchase rates differ. */
  readonly r: number;
  /** α, in the time unit: r ÷ α is the mean number of purchases in a unit of time, as long as nobody has left. */
  readonly alpha: number;
  /** a: with b, how likely customers leave after a purchase. */
  readonly a: number;
  /** b: with a, how likely customers leave after a purchase. */
  readonly b: number;
  /** The unit of α, and so of every time that is given with these parameters. */
  readonly timeUnit: Unit;
}
