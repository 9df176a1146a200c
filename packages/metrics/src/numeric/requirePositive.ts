import { outOfDomain } from './outOfDomain.ts';

/** Throws unless the input is a finite number above 0. */
export function requirePositive(caller: string, name: string, value: number): void {
  if (!Number.isFinite(value) || value <= 0) throw outOfDomain(caller, name, 'above 0', value);
}
