import type { TimeUnit } from '../transactions/timeUnit.ts';

/**
 * The parameters of the shifted beta-geometric model (sBG), named as in the paper of Fader & Hardie (2007).
 * Each customer has a chance of leaving that is the same at every renewal; among customers it follows a beta
 * distribution with mean α/(α + β). The smaller α + β, the more customers differ.
 */
export interface ShiftedBetaGeometric<Unit extends TimeUnit = TimeUnit> {
  /** α: with β, how likely customers leave; above 0. */
  readonly alpha: number;
  /** β: with α, how likely customers stay; above 0. */
  readonly beta: number;
  /** The time from one renewal to the next. */
  readonly timeUnit: Unit;
}
