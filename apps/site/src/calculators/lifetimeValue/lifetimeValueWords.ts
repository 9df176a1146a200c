import type { CalculatorWords } from '../shell/calculatorWords.ts';
import type { comparedResults, LifetimeValueParameter, LifetimeValueResult } from './parameters.ts';

/** What the lifetime-value calculator says beyond the shell. */
export interface LifetimeValueWords extends CalculatorWords<LifetimeValueParameter, LifetimeValueResult> {
  readonly comparison: string;
  /** What each bar is called. */
  readonly bars: Readonly<Record<(typeof comparedResults)[number], string>>;
  /** What the rule of thumb silently assumes. */
  readonly rule: string;
  /** How many years of the reader's margin the rule of thumb stands for. */
  readonly ruleMargin: (years: string) => string;
  readonly convention: string;
}
