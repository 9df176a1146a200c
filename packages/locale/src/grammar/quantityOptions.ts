import type { Language } from '../languages/language.ts';
import type { NumberOptions } from '../numbers/numberOptions.ts';
import type { GrammaticalCase } from './grammaticalCase.ts';

/** How a quantity is printed and where it stands in its sentence. */
export interface QuantityOptions<L extends Language = Language> extends NumberOptions {
  /** The form the sentence asks for; `nominative` by default. */
  readonly case?: GrammaticalCase<L> | undefined;
  /** Puts the Hungarian definite article before the quantity, small or capital. Estonian has none. */
  readonly article?: 'lower' | 'upper' | undefined;
}
