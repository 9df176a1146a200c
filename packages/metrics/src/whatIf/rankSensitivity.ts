import { requireFinite } from '../numeric/requireFinite.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';

/** Inputs of {@link rankSensitivity}. */
export interface SensitivityInput<Name extends string> {
  /** The inputs as they are now, by name. */
  readonly inputs: Readonly<Record<Name, number>>;
  /** Which of them are rates, so that a percentage point means something; none when left out. */
  readonly rates?: readonly NoInfer<Name>[] | undefined;
  /** The result for a set of inputs; throws a RangeError, or is not finite, where there is none. */
  readonly evaluate: (inputs: Readonly<Record<NoInfer<Name>, number>>) => number;
}

/** What one step of one input does to the result. */
export interface SensitivityStep<Name extends string> {
  /** Which input is stepped. */
  readonly input: Name;
  /** The input before the step. */
  readonly before: number;
  /** The input after the step. */
  readonly after: number;
  /** The result after the step; null where the formula has none, as beyond a retention of 1. */
  readonly result: number | null;
  /** Result after minus result before. */
  readonly change: number | null;
  /** The change as a part of the size of the result before; null where that is 0. */
  readonly relativeChange: number | null;
}

/** The effect of small steps, the strongest first; steps without a result come last. */
export interface Sensitivity<Name extends string> {
  /** The result as things are now. */
  readonly result: number;
  /** Each input made larger by one percent of itself. */
  readonly onePercent: readonly SensitivityStep<Name>[];
  /** Each rate made larger by one percentage point. */
  readonly onePercentagePoint: readonly SensitivityStep<Name>[];
}

/**
 * Which input moves the result most: one percent more of each, and one percentage point more of each rate,
 * ranked by the size of the change. Equal changes keep the order of the inputs.
 *
 * Source: one-at-a-time sensitivity; the steps are those of Gupta, S., Lehmann, D. R. & Stuart, J. A. (2004),
 * "Valuing Customers", Journal of Marketing Research 41(1), 7–18. An input below 0 grows in size, so a loss deepens.
 *
 * @param input finite inputs and a formula
 * @throws RangeError unless every input is finite, and where the formula has no result for the inputs as they are
 * @example
 * ```ts
 * const sales = { price: 10, pieces: 200, discount: 0.05 };
 * const steps = rankSensitivity({
 *   inputs: sales,
 *   rates: ['discount'],
 *   evaluate: ({ price, pieces, discount }) => price * pieces * (1 - discount),
 * });
 * steps.onePercent.map(({ input }) => input); // → ['price', 'pieces', 'discount']
 * steps.onePercent[0].relativeChange; // → 0.01
 * steps.onePercentagePoint[0].change; // → -20
 * ```
 */
export function rankSensitivity<Name extends string>(input: SensitivityInput<Name>): Sensitivity<Name> {
  const { inputs, rates = [], evaluate } = input;
  const names = Object.keys(inputs) as Name[];
  for (const name of names) requireFinite('rankSensitivity', name, inputs[name]);
  const result = requireRepresentable('rankSensitivity', 'the result', evaluate(inputs));
  const step = (name: Name, after: number) =>
    sensitivityStep(name, inputs[name], after, result, resultOrNull(evaluate, { ...inputs, [name]: after }));
  return Object.freeze({
    result,
    onePercent: ranked(names.map((name) => step(name, inputs[name] * 1.01))),
    onePercentagePoint: ranked(rates.map((name) => step(name, inputs[name] + 0.01))),
  });
}

function sensitivityStep<Name extends string>(
  input: Name,
  before: number,
  after: number,
  resultBefore: number,
  result: number | null,
): SensitivityStep<Name> {
  const change = result === null ? null : result - resultBefore;
  const ratio = change === null ? NaN : change / Math.abs(resultBefore);
  const relativeChange = Number.isFinite(ratio) ? ratio : null;
  return Object.freeze({ input, before, after, result, change, relativeChange });
}

function resultOrNull<Inputs>(evaluate: (inputs: Inputs) => number, inputs: Inputs): number | null {
  try {
    const result = evaluate(inputs);
    return Number.isFinite(result) ? result : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function ranked<Name extends string>(steps: SensitivityStep<Name>[]): readonly SensitivityStep<Name>[] {
  const size = ({ change }: SensitivityStep<Name>) => (change === null ? -1 : Math.abs(change));
  return Object.freeze(steps.sort((one, other) => size(other) - size(one)));
}
