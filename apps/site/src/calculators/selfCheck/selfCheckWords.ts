import type { CalculatorWords } from '../shell/calculatorWords.ts';
import type { Pillar, SelfCheckParameter, SelfCheckResult } from './parameters.ts';

/** What the self-check says beyond the shell. */
export interface SelfCheckWords extends CalculatorWords<SelfCheckParameter, SelfCheckResult> {
  /** What each answer means, from 0 to 3. */
  readonly scale: readonly [string, string, string, string];
  /** The pillars, before their first statements. */
  readonly headings: Readonly<Partial<Record<SelfCheckParameter, string>>>;
  readonly pillars: Readonly<Record<Pillar, string>>;
  readonly profile: string;
  readonly convention: string;
}
