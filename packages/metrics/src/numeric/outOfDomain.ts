/** The error every check of this package throws: who refuses, which input, the rule, and what came instead. */
export function outOfDomain(caller: string, name: string, rule: string, received: unknown): RangeError {
  const shown = typeof received === 'string' ? `'${received}'` : String(received);
  return new RangeError(`${caller}: ${name} must be ${rule}, received ${shown}`);
}
