import type { CalendarDay, Language } from '@monday-letter/locale';

import type { CalculatorWords } from './calculatorWords.ts';
import type { Declaration } from './declaration.ts';
import type { Model } from './outcome.ts';

/** A calculator without its view: enough to check, compute, explain and print it anywhere. */
export interface Definition {
  readonly declaration: Declaration;
  /** The days on which its versions came into use, the first one first. */
  readonly since: readonly CalendarDay[];
  readonly model: Model;
  readonly words: Readonly<Record<Language, CalculatorWords>>;
  /** Results that its view sets side by side. The worked example prints them as well, where they have a value. */
  readonly compared?: readonly string[];
}
