import type { TimeUnit } from '../transactions/timeUnit.ts';

/** A length of time with its unit, so that 12 months cannot be taken for 12 weeks. */
export interface TimeSpan {
  /** How many units; 0 or more. */
  readonly length: number;
  /** The unit; need not be that of the model. */
  readonly timeUnit: TimeUnit;
}
