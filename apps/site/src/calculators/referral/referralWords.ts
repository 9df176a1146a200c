import type { CalculatorWords } from '../shell/calculatorWords.ts';
import type { ReferralParameter, ReferralResult } from './parameters.ts';

/** What the referral calculator says beyond the shell. */
export interface ReferralWords extends CalculatorWords<ReferralParameter, ReferralResult> {
  readonly growth: {
    readonly title: string;
    /** In words what the line shows: customers at the beginning, and after so many rounds. */
    readonly description: (now: string, rounds: number, last: string) => string;
    readonly days: string;
    readonly customers: string;
    /** Heads of the table: round, day, new customers, all of them. */
    readonly columns: readonly string[];
  };
  readonly reward: string;
  readonly convention: string;
  readonly rewardConvention: string;
}
