import { outOfDomain } from '../numeric/outOfDomain.ts';

/** Wider than any shop is, and narrow enough that no forecast leaves the range of numbers on the way. */
const LARGEST = 1e100;

/** Throws unless the parameter of a model is above 0, from 1e-100 to 1e100. */
export function requireParameter(caller: string, name: string, value: number): void {
  if (!(value >= 1 / LARGEST && value <= LARGEST)) {
    throw outOfDomain(caller, name, 'above 0, from 1e-100 to 1e100', value);
  }
}
