import type { CalculatorWords } from '../shell/calculatorWords.ts';
import type { RepeatOrdersParameter, RepeatOrdersResult } from './parameters.ts';

/** What the repeat-order calculator says beyond the shell. */
export interface RepeatOrdersWords extends CalculatorWords<RepeatOrdersParameter, RepeatOrdersResult> {
  /** How far the truth may be from the count. */
  readonly range: (lowest: string, highest: string) => string;
  readonly convention: string;
}
