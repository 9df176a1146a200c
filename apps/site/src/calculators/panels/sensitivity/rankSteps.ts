import { rankSensitivity } from '@monday-letter/metrics';

import type { Parameter } from '../../shell/declaration.ts';
import { parametersIn } from '../../shell/declaration.ts';
import { resultFor, type Calculation, type Situation } from '../resultFor.ts';

/** How a number is made larger: by one percent of itself, by one percentage point, or by whole ones. */
export type StepKind = 'percent' | 'point' | 'whole';

/** What a small step of one number does to a result. Numbers as typed, in their own periods. */
export interface Step {
  readonly name: string;
  readonly kind: StepKind;
  readonly before: number;
  readonly after: number;
  /** The result after the step; null where there is none. */
  readonly result: number | null;
  readonly change: number | null;
  /** The change as a part of the result before; null where that is 0. */
  readonly relativeChange: number | null;
}

/** The effect of a small step of each number, the largest first. */
export interface RankedSteps {
  /** The result as things are. */
  readonly now: number;
  readonly steps: readonly Step[];
}

/**
 * Which number moves a result most: one percent more of an amount, one percentage point more of a percentage, of
 * what is counted in whole numbers one percent as well, rounded, but at least one. Null where there is no result now.
 */
export function rankSteps(
  calculation: Calculation,
  situation: Situation,
  result: string,
): RankedSteps | null {
  const { declaration } = calculation;
  const names = parametersIn(declaration, situation.variant);
  const kinds = Object.fromEntries(
    names.map((name) => [name, kindOf(declaration.parameters[name] as Parameter)]),
  );
  // A percentage point is a hundredth, and so is the step of what is counted: both are stepped as rates.
  const scale = (name: string) => {
    if (kinds[name] === 'percent') return 1;
    return 100 * (kinds[name] === 'whole' ? wholeStep(situation.typed[name] as number) : 1);
  };
  const inputs = Object.fromEntries(
    names.map((name) => [name, (situation.typed[name] as number) / scale(name)]),
  );
  // What binary fractions add, as in 0.29 × 100, is less than anybody types.
  const tidy = (name: string, typed: number) =>
    kinds[name] === 'whole' ? Math.round(typed) : Number(typed.toFixed(10));
  const typedFrom = (stepped: Readonly<Record<string, number>>) =>
    Object.fromEntries(names.map((name) => [name, tidy(name, (stepped[name] as number) * scale(name))]));
  const evaluate = (stepped: Readonly<Record<string, number>>) =>
    resultFor(calculation, { ...situation, typed: { ...situation.typed, ...typedFrom(stepped) } }, result) ??
    NaN;
  if (Number.isNaN(evaluate(inputs))) return null;

  const rates = names.filter((name) => kinds[name] !== 'percent');
  const ranked = rankSensitivity({ inputs, rates, evaluate });
  const steps = [
    ...ranked.onePercent.filter(({ input }) => kinds[input] === 'percent'),
    ...ranked.onePercentagePoint,
  ].map(({ input: name, before, after, ...effect }) => ({
    ...effect,
    name,
    kind: kinds[name] as StepKind,
    before: typedFrom({ ...inputs, [name]: before })[name] as number,
    after: typedFrom({ ...inputs, [name]: after })[name] as number,
  }));
  const size = ({ change }: Step) => (change === null ? -1 : Math.abs(change));
  return { now: ranked.result, steps: steps.sort((one, other) => size(other) - size(one)) };
}

function kindOf({ unit, whole }: Parameter): StepKind {
  return unit === 'percent' ? 'point' : whole === true ? 'whole' : 'percent';
}

/** One percent of a number in whole ones, and at least one. */
function wholeStep(typed: number): number {
  return Math.max(1, Math.round(typed / 100));
}
