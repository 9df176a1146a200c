import type { Result } from './declaration.ts';
import { printQuantity, roundResult, type Voice } from './printQuantity.ts';

/** What stands where a result has no value. */
export const noValue = '–';

/** A result with its unit: `132 000 Ft`, `3,67`, `5 év`. */
export function printResult(result: Result, value: number | null, voice: Voice): string {
  if (value === null) return noValue;
  const { rounded, decimals } = roundResult(result, value, voice.currency);
  return printQuantity(result.unit, rounded, decimals, voice);
}
