import type { Parameter } from './declaration.ts';
import type { Voice } from './printQuantity.ts';
import type { ShellWords } from './shellWords.ts';

const currencySymbols = { HUF: 'Ft', EUR: '€' } as const;

/** The sign of a parameter's unit: `Ft`, `€`, `%`. */
export function symbolOf({ unit }: Parameter, { currency }: Voice): string {
  return unit === 'money' ? currencySymbols[currency] : '%';
}

/** The unit beside a field, with its period: `Ft / év`, `%`. A rate a year is still typed as plain percent. */
export function unitOf(parameter: Parameter, voice: Voice, words: ShellWords): string {
  const { period } = parameter;
  const symbol = symbolOf(parameter, voice);
  return period === undefined ? symbol : `${symbol} / ${words.period[period]}`;
}
