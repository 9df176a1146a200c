import { formatNumber, formatPercent, type Language } from '@monday-letter/locale';

import type { ParameterUnit } from '../../shell/declaration.ts';
import type { Step } from './rankSteps.ts';
import type { SensitivityWords } from './sensitivityWords.ts';

/** How much larger a step makes a number: `+1%`, `+1 év`, `+1000 ügyfél (1%)`. */
export function printStep(
  { kind, before, after }: Step,
  unit: ParameterUnit,
  words: SensitivityWords,
  language: Language,
): string {
  if (kind !== 'whole') return words[kind];
  const more = after - before;
  const counted = words.more[unit as keyof typeof words.more](formatNumber(more, language));
  // One more is one more; of several the reader cannot know why just so many.
  return more === 1
    ? counted
    : `${counted} (${formatPercent(more / before, language, { maximumDecimals: 1 })})`;
}
