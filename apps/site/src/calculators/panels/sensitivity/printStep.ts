import { formatNumber, formatPercent, type Language } from '@monday-letter/locale';

import type { ParameterUnit } from '../../shell/declaration.ts';
import type { ShellWords } from '../../shell/shellWords.ts';
import type { Step } from './rankSteps.ts';
import type { SensitivityWords } from './sensitivityWords.ts';

/** How much larger a step makes a number: `+1%`, `+1 év`, `+1000 ügyfél (1%)`. */
export function printStep(
  { kind, before, after }: Step,
  unit: ParameterUnit,
  words: SensitivityWords,
  { units }: ShellWords,
  language: Language,
): string {
  if (kind !== 'whole') return words[kind];
  const more = after - before;
  const counted = unit as keyof typeof words.one;
  if (more === 1) return words.one[counted];
  // Of several the reader cannot know why just so many.
  const share = formatPercent(more / before, language, { maximumDecimals: 1 });
  return `+${`${formatNumber(more, language)}\u00A0${units[counted]}`.trimEnd()} (${share})`;
}
