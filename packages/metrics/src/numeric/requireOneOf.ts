import { outOfDomain } from './outOfDomain.ts';

/** Throws unless the input is one of the named choices. */
export function requireOneOf(caller: string, name: string, value: string, choices: readonly string[]): void {
  if (!choices.includes(value)) throw outOfDomain(caller, name, `one of '${choices.join("', '")}'`, value);
}
