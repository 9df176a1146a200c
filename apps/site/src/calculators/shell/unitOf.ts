import type { ParameterUnit, Period } from './declaration.ts';
import type { Voice } from './printQuantity.ts';
import type { ShellWords } from './shellWords.ts';

const currencySymbols = { HUF: 'Ft', EUR: '€' } as const;

/** The sign or name of a unit: `Ft`, `€`, `%`, `ügyfél`; nothing for a plain number. */
export function symbolOf(
  { unit }: { readonly unit: ParameterUnit },
  { currency }: Voice,
  words: ShellWords,
): string {
  return unit === 'money' ? currencySymbols[currency] : words.units[unit];
}

/** The unit beside a field, with its period: `Ft / év`, `%`. A rate a year is still typed as plain percent. */
export function unitOf(
  measured: { readonly unit: ParameterUnit; readonly period?: Period | undefined },
  voice: Voice,
  words: ShellWords,
): string {
  const symbol = symbolOf(measured, voice, words);
  return measured.period === undefined ? symbol : `${symbol} / ${words.period[measured.period]}`;
}

/** A typed number with the unit that stands beside its field: `72% / év`, `340 000 Ft / év`. */
export function withUnit(number: string, unit: string): string {
  return unit.startsWith('%') ? number + unit : `${number} ${unit}`.trimEnd();
}
