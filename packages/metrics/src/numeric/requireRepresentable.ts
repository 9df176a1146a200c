/** Hands a computed amount on, and throws if it has grown past the largest number there is. */
export function requireRepresentable(caller: string, name: string, value: number): number {
  if (!Number.isFinite(value))
    throw new RangeError(`${caller}: ${name} is too large to be written as a number`);
  return value;
}
