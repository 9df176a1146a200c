import {
  formatQuantity,
  type EstonianCase,
  type HungarianCase,
  type QuantityOptions,
} from '@monday-letter/locale';

import type { Declaration } from './declaration.ts';
import { allDecimals, roundResult, type Voice } from './printQuantity.ts';
import { noValue } from './printResult.ts';

/** The grammar around a number in a sentence. */
export interface Grammar {
  readonly case?: HungarianCase | EstonianCase | undefined;
  readonly article?: 'lower' | 'upper' | undefined;
}

/** A number of a calculator by its name, as a sentence needs it: `a 30%-a`, `132 000 Ft-ot`. */
export function printInSentence(
  { parameters, results }: Declaration,
  name: string,
  value: number | null,
  voice: Voice,
  grammar: Grammar = {},
): string {
  const result = results[name];
  const unit = (result ?? parameters[name])?.unit;
  if (unit === undefined || value === null) return noValue;
  const { rounded, decimals } =
    result === undefined
      ? { rounded: value, decimals: allDecimals }
      : roundResult(result, value, voice.currency);
  const options = { ...grammar, maximumDecimals: decimals } as QuantityOptions;
  // Days, hours and months are named by the sentence itself.
  const localeUnit =
    unit === 'money'
      ? voice.currency
      : unit === 'day' || unit === 'hour' || unit === 'month'
        ? 'number'
        : unit;
  return formatQuantity(rounded, localeUnit, voice.language, options);
}
