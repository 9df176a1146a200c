import type { ParameterUnit } from '../../shell/declaration.ts';
import { printQuantity, type Voice } from '../../shell/printQuantity.ts';
import type { ShellWords } from '../../shell/shellWords.ts';
import type { Step } from './rankSteps.ts';
import type { SensitivityWords } from './sensitivityWords.ts';

/** How much larger a step makes a number: `+1%`, `+1 év`, `+1000 ügyfél (1%)`. */
export function printStep(
  { kind, before, after }: Step,
  unit: ParameterUnit,
  words: SensitivityWords,
  { units }: ShellWords,
  voice: Voice,
): string {
  if (kind !== 'whole') return words[kind];
  const counted = unit as keyof typeof words.one;
  const more = after - before;
  if (more === 1) return words.one[counted];
  // Of several the reader cannot know why just so many.
  const share = printQuantity('percent', more / before, 1, voice);
  return `+${`${printQuantity('number', more, 0, voice)}\u00A0${units[counted]}`.trimEnd()} (${share})`;
}
