import type { Language } from '../languages/language.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import type { NumberReading } from './readNumber.ts';

/** A reading that gave no number to work with. */
export type UnusableReading = Exclude<NumberReading, { kind: 'number' }>;

/**
 * What to tell the reader about a typed text that is no usable number; null if it is one.
 *
 * @example readingProblem(readNumber('12.345'), 'hu') // 'Nem egyértelmű: 12 345 vagy 12,345?'
 */
export function readingProblem(reading: UnusableReading, language: Language): string;
export function readingProblem(reading: NumberReading, language: Language): string | null;
export function readingProblem(reading: NumberReading, language: Language): string | null {
  const say = (hungarian: string, estonian: string): string => (language === 'hu' ? hungarian : estonian);
  if (reading.kind === 'number') return null;
  if (reading.kind === 'empty') return say('Töltsd ki ezt a mezőt.', 'See väli on kohustuslik.');
  if (reading.kind === 'notANumber') {
    return say('Számot írj be, például 1234,5.', 'Sisesta arv, näiteks 1234,5.');
  }
  const [thousands, decimal] = reading.readings.map((value) => formatNumber(value, language));
  return say(`Nem egyértelmű: ${thousands} vagy ${decimal}?`, `Pole selge: kas ${thousands} või ${decimal}?`);
}
