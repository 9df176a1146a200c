import { outOfDomain } from './outOfDomain.ts';

/** Throws unless the input is a whole number of at least `lowest`. */
export function requireCount(caller: string, name: string, value: number, lowest: number): void {
  if (!Number.isSafeInteger(value) || value < lowest) {
    throw outOfDomain(caller, name, `a whole number of at least ${lowest}`, value);
  }
}
