import type { CalculatorLink, Found, Missing, MissingCode, Shortfall } from './part.ts';

/** A part with its answer. */
export function found<Answer>(answer: Answer, ...calculators: readonly CalculatorLink[]): Found<Answer> {
  return { missing: null, answer, calculators };
}

/** A part without one. */
export function missing(
  code: MissingCode,
  enough: readonly Shortfall[],
  ...calculators: readonly CalculatorLink[]
): Missing {
  return { missing: code, enough, calculators };
}
