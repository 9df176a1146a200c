import type { CohortTrouble } from './readCohorts.ts';
import type { WithoutProjection } from './followCohorts.ts';

/** What the part on cohorts says in one language. Numbers come printed. */
export interface CohortsWords {
  readonly title: string;
  /** For which customers it is good. */
  readonly suits: string;
  readonly label: string;
  readonly hint: string;
  /** An imagined cohort, to begin with. */
  readonly sample: string;
  readonly isSample: string;
  /** What was read: cohorts, customers at the start, years of the longest, lines left out. */
  readonly read: (cohorts: number, customers: string, years: number, leftOut: number) => string;
  readonly nothing: string;
  readonly bringSample: string;
  readonly problem: (line: number, text: string) => string;
  readonly troubles: Readonly<Record<CohortTrouble, string>>;
  /** Why there is no projection. */
  readonly reasons: Readonly<Record<WithoutProjection, string>>;
  /** What there is instead: the plain average loss, by the ends of its interval. */
  readonly average: (range: string) => string;
  readonly chart: {
    readonly title: string;
    /** How many years were counted, and how many customers are expected in five. */
    readonly description: (years: number, range: string) => string;
    readonly years: string;
    readonly share: string;
    readonly observed: string;
    readonly model: string;
    readonly constant: string;
  };
  readonly table: {
    readonly open: string;
    readonly caption: string;
    readonly heads: readonly [
      year: string,
      customers: string,
      share: string,
      observed: string,
      model: string,
    ];
    /** The column of customers where there are several cohorts: left, of so many. */
    readonly customersOf: string;
    readonly start: string;
    readonly year: (year: number) => string;
    /** A year to come: of one cohort its year, of several the years from now. */
    readonly projectedYear: (year: number) => string;
    readonly yearsAhead: (years: number) => string;
  };
  readonly lesson: (firstRate: string, lastRate: string) => string;
  /** The loss of the first year, what it would leave in five years, and what the model says. */
  readonly compare: (loss: string, constant: string, range: string) => string;
  readonly life: {
    /** Years still expected of one who has stayed so many. */
    readonly further: (stayed: number, years: string) => string;
    readonly between: (range: string) => string;
    readonly atLeast: (lowest: string) => string;
    readonly endless: string;
  };
  readonly ranges: string;
  readonly latest: (rate: string) => string;
  /** What the button does that puts it into the field. */
  readonly take: (rate: string) => string;
}
