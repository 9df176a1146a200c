import type { Parameter } from './declaration.ts';
import type { Voice } from './printQuantity.ts';
import { shellWords } from './words.ts';

const symbols = { HUF: 'Ft', EUR: '€' } as const;

/** The unit beside a field, with its period: `Ft / év`, `%`. A rate a year is still typed as plain percent. */
export function unitOf({ unit, period }: Parameter, { language, currency }: Voice): string {
  const symbol = unit === 'money' ? symbols[currency] : '%';
  return period === undefined ? symbol : `${symbol} / ${shellWords[language].period[period]}`;
}
