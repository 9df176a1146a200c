import { toBaseUnits } from '../shell/baseUnits.ts';
import type { Computed } from '../shell/createState.ts';
import { parametersIn } from '../shell/declaration.ts';
import type { LiveCalculator } from '../shell/panel.ts';
import { isInside } from '../shell/readField.ts';

/** A calculator without its state: what it asks, and what it makes of the answers. */
export type Calculation = Pick<LiveCalculator, 'declaration' | 'model'>;

/** What a calculation starts from: the numbers as typed, the way of asking, and the list. */
export type Situation = Pick<Computed, 'typed' | 'variant' | 'rows'>;

/** One result of a calculator; null where its numbers have none, or one of them is out of its bounds. */
export function resultFor(
  { declaration, model }: Calculation,
  { typed, variant, rows }: Situation,
  result: string,
): number | null {
  const names = parametersIn(declaration, variant);
  if (!names.every((name) => isInside(declaration.parameters[name] as never, typed[name] as number)))
    return null;
  try {
    const outcome = model(toBaseUnits(declaration, typed), { variant, rows });
    return outcome.kind === 'results' ? (outcome.values[result] ?? null) : null;
  } catch (error) {
    // Numbers that a field takes but a formula does not, such as amounts beyond what can be counted.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
