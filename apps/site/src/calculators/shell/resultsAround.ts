import { parametersIn, type Example } from './declaration.ts';
import type { Definition } from './definition.ts';
import { outcomeOf } from './outcomeOf.ts';

/** What an example gives with other values of one number. */
export interface ResultsAround {
  readonly parameter: string;
  readonly results: readonly string[];
  /** By the number as typed, the example's own among them, from the smallest on. */
  readonly rows: readonly {
    readonly typed: number;
    readonly values: readonly (number | null)[];
  }[];
}

/** The results around an example, by the first entry of the declaration that its variant asks for. */
export function resultsAround(definition: Definition, example: Example): ResultsAround | null {
  const { declaration } = definition;
  const asked = parametersIn(declaration, example.variant);
  const around = declaration.around.find(({ parameter }) => asked.includes(parameter));
  if (around === undefined) return null;
  const { parameter, results } = around;
  const typed = [...new Set([...around.values, example.values[parameter] ?? NaN])].sort((a, b) => a - b);
  return {
    parameter,
    results,
    rows: typed.map((value) => {
      const outcome = outcomeOf(definition, {
        ...example,
        values: { ...example.values, [parameter]: value },
      });
      return {
        typed: value,
        values: results.map((name) => (outcome.kind === 'results' ? (outcome.values[name] ?? null) : null)),
      };
    }),
  };
}
