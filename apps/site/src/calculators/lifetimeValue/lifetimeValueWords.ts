import type { CalculatorWords } from '../shell/calculatorWords.ts';
import type { LifetimeValueParameter, LifetimeValueResult } from './parameters.ts';

/** What the lifetime-value calculator says beyond the shell. */
export interface LifetimeValueWords extends CalculatorWords<LifetimeValueParameter, LifetimeValueResult> {
  readonly comparison: string;
  readonly bars: { readonly ruleOfThumb: string; readonly yours: string; readonly improved: string };
  readonly convention: string;
}
