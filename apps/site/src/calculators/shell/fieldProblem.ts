import { rangeProblem, readingProblem, readNumber, unitProblem } from '@monday-letter/locale';

import { decimalsIn } from './convertPeriod.ts';
import type { Parameter, Period } from './declaration.ts';
import type { Voice } from './printQuantity.ts';
import { boundsIn, plainNumber, type FieldTrouble } from './readField.ts';
import type { ShellWords } from './shellWords.ts';
import { unitOf } from './unitOf.ts';

/** What to tell the reader about a text that could not be taken, and how to mend it. */
export function fieldProblem(
  trouble: FieldTrouble,
  text: string,
  parameter: Parameter,
  period: Period | undefined,
  voice: Voice,
  words: ShellWords,
): string {
  const { language } = voice;
  const unit = unitOf({ ...parameter, period }, voice, words);
  const reading = readNumber(plainNumber(text, unit));
  if (trouble === 'unit') return unitProblem(unit, language);
  if (trouble === 'range' && reading.kind === 'number') {
    const range = { ...boundsIn(parameter, period), unit: parameter.unit };
    // What lies inside only before it is rounded is told the smallest number that counts, or the bound it became.
    const smallest = { minimum: range.minimum + 10 ** -decimalsIn(parameter, period) };
    return (
      rangeProblem(range, reading.value, language) ??
      rangeProblem(smallest, reading.value, language) ??
      rangeProblem(range, range.minimum, language) ??
      ''
    );
  }
  return reading.kind === 'number' ? '' : readingProblem(reading, language);
}
