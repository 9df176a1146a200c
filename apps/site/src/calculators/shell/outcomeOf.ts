import { toBaseUnits } from './baseUnits.ts';
import type { Example, Row } from './declaration.ts';
import type { Definition } from './definition.ts';
import type { Outcome } from './outcome.ts';

/** What a calculator makes of an example, with the sample in its list if it has one. */
export function outcomeOf({ declaration, model }: Definition, example: Example): Outcome {
  const rows: readonly Row[] =
    declaration.list?.sample[example.currency].map((numbers, index) => ({
      name: String(index + 1),
      numbers,
    })) ?? [];
  return model(toBaseUnits(declaration, example.values), { variant: example.variant, rows });
}
