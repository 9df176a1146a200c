import { outOfDomain } from './outOfDomain.ts';

/** Throws unless the input is a finite number; text that looks like a number is refused too. */
export function requireFinite(caller: string, name: string, value: number): void {
  if (!Number.isFinite(value)) throw outOfDomain(caller, name, 'a finite number', value);
}
