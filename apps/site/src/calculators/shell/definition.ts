import type { Language } from '@monday-letter/locale';

import type { CalculatorWords } from './calculatorWords.ts';
import type { Declaration } from './declaration.ts';
import type { Model } from './outcome.ts';

/** A calculator without its view: enough to check, compute and print it anywhere. */
export interface Definition {
  readonly declaration: Declaration;
  readonly model: Model;
  readonly words: Readonly<Record<Language, CalculatorWords>>;
}
