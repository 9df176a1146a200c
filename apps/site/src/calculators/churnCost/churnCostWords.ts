import type { FunctionComponent } from 'preact';

import type { CalculatorWords } from '../shell/calculatorWords.ts';
import type { CohortsProps } from './cohorts/Cohorts.tsx';
import type { ChurnCostParameter, ChurnCostResult, costParts } from './parameters.ts';

/** What the cost-of-churn calculator says beyond the shell. */
export interface ChurnCostWords extends CalculatorWords<ChurnCostParameter, ChurnCostResult> {
  /** What a year's count can tell, by the ends of the interval: of the rate, and of the cost. */
  readonly range: (lowestRate: string, highestRate: string, lowest: string, highest: string) => string;
  /** The same of a year in which nobody left. */
  readonly nobodyLost: (highestRate: string, highest: string) => string;
  readonly parts: string;
  /** What each bar is called. */
  readonly bars: Readonly<Record<(typeof costParts)[number], string>>;
  readonly onePoint: string;
  readonly course: {
    readonly title: string;
    /** In words what the lines show: customers now and at the end, as it is and with one point less. */
    readonly description: (now: string, asIs: string, improved: string | null) => string;
    readonly years: string;
    readonly customers: string;
    readonly when: string;
    readonly now: string;
    readonly asIs: string;
    readonly improved: string;
  };
  /** The part on cohorts: the button that opens it, and what fetches it. */
  readonly cohorts: {
    readonly open: string;
    readonly load: () => Promise<FunctionComponent<CohortsProps>>;
  };
  readonly convention: string;
}
