import { outOfDomain } from './outOfDomain.ts';

/** Throws unless the input is a finite number that is 0 or more. */
export function requireNonNegative(caller: string, name: string, value: number): void {
  if (!Number.isFinite(value) || value < 0) throw outOfDomain(caller, name, '0 or more', value);
}
