import { toBaseUnit } from './baseUnits.ts';
import type { Declaration } from './declaration.ts';
import type { Outcome } from './outcome.ts';

/** A calculator's number by name: a parameter as entered, or a result. */
export function valueOf(
  declaration: Declaration,
  name: string,
  typed: Readonly<Record<string, number>>,
  outcome: Outcome,
): number | null {
  const parameter = declaration.parameters[name];
  const entered = typed[name];
  if (parameter !== undefined && entered !== undefined) return toBaseUnit(parameter, entered);
  return outcome.kind === 'results' ? (outcome.values[name] ?? null) : null;
}
