import type { Declaration, Parameter } from './declaration.ts';

/** A number as typed (30 for 30%) in the unit that is computed with (0.3). */
export function toBaseUnit({ unit }: Parameter, typed: number): number {
  return unit === 'percent' ? typed / 100 : typed;
}

/** All numbers of a calculator in the units that are computed with. */
export function toBaseUnits<P extends string>(
  { parameters }: Declaration<P>,
  typed: Readonly<Record<P, number>>,
): Record<P, number> {
  const names = Object.keys(parameters) as P[];
  return Object.fromEntries(names.map((name) => [name, toBaseUnit(parameters[name], typed[name])])) as Record<
    P,
    number
  >;
}
