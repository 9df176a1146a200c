import { formatNumber, type Language } from '@monday-letter/locale';

import type { CalculatorWords } from './calculatorWords.ts';
import type { Snapshot } from './createState.ts';
import type { Declaration, Example } from './declaration.ts';
import { sampleText } from './sampleText.ts';

/** An example as a reader would have entered it. */
export function fromExample<P extends string>(
  { parameters, list }: Declaration<P>,
  { currency, variant, values }: Example<P>,
  language: Language,
  words: CalculatorWords<P>,
): Snapshot {
  const names = Object.keys(parameters) as P[];
  return {
    currency,
    variant,
    fields: Object.fromEntries(
      names.map((name) => [
        name,
        { text: formatNumber(values[name], language), period: parameters[name].period },
      ]),
    ),
    list: list && words.list && sampleText(list, words.list.sampleNames, currency),
  };
}
