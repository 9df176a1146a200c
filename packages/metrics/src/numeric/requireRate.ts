import { outOfDomain } from './outOfDomain.ts';

/** Throws unless the input is a share of the whole, 0 and 1 included. */
export function requireRate(caller: string, name: string, value: number): void {
  if (!Number.isFinite(value) || value < 0 || value > 1) throw outOfDomain(caller, name, 'in [0, 1]', value);
}
