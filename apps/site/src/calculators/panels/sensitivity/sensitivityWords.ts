import type { ParameterUnit } from '../../shell/declaration.ts';

/** What whole numbers count. */
export type WholeUnit = Exclude<ParameterUnit, 'money' | 'percent' | 'month' | 'hour'>;

/** What the ranking of small steps says. */
export interface SensitivityWords {
  readonly choose: string;
  /** Before the bars: the result as it is. */
  readonly lead: (result: string, now: string) => string;
  readonly percent: string;
  readonly point: string;
  /** A number of percentage points. */
  readonly points: (number: string) => string;
  /** One more of what is counted in whole numbers. */
  readonly one: Readonly<Record<WholeUnit, string>>;
  readonly unchanged: string;
  /** A step after which there is no result. */
  readonly without: (step: string) => string;
  /** What is counted in whole numbers is stepped by whole ones. */
  readonly whole: string;
  /** Numbers typed for a month are stepped as those of a year. */
  readonly monthly: string;
  readonly most: (step: string, change: string) => string;
  readonly caption: (result: string) => string;
  /** Heads of the table before and after the one that is named by the result. */
  readonly heads: readonly [step: string, before: string, after: string, change: string];
  /** There is no result. */
  readonly none: string;
  /** A number cannot be read. */
  readonly stale: string;
}
