import { decimalsIn, toOwnPeriod } from '../../shell/convertPeriod.ts';
import type { FieldState } from '../../shell/createState.ts';
import { parametersIn, type Parameter, type Result } from '../../shell/declaration.ts';
import type { LiveCalculator } from '../../shell/panel.ts';
import { printResult } from '../../shell/printResult.ts';
import { boundsIn, isInside } from '../../shell/readField.ts';
import { resultFor, type Situation } from '../resultFor.ts';
import type { Question } from './answerFor.ts';

/** The question "what must this number be, for that result?", with the number as typed for the period of its field. */
export function questionFor(
  live: LiveCalculator,
  target: string,
  wanted: number,
  name: string,
  { reading, period: { value: period } }: FieldState,
): Question | null {
  const { declaration, state, language } = live;
  const computed = state.computed.value;
  const now = reading.value.value;
  if (now === null) return null;
  const parameter = declaration.parameters[name] as Parameter;
  const result = declaration.results[target] as Result;
  const evaluate = resultsOver(live, computed, target, name);
  return {
    evaluate: (typed) => evaluate(toOwnPeriod(parameter, typed, period)),
    print: (value) => printResult(result, value, { language, currency: computed.currency }),
    wanted,
    bounds: boundsIn(parameter, period),
    decimals: decimalsIn(parameter, period),
    now,
    direction: result.lessIsBetter === true ? -1 : 1,
  };
}

/** The numbers of a calculator on which a result depends. */
export function namesThatMatter(
  live: LiveCalculator,
  situation: Situation,
  target: string,
): readonly string[] {
  const { declaration } = live;
  return parametersIn(declaration, situation.variant).filter((name) => {
    const parameter = declaration.parameters[name] as Parameter;
    const { minimum, maximum } = parameter;
    const now = situation.typed[name] as number;
    const tried = [now, minimum, minimum + 1, Math.round((now + maximum) / 2), maximum]
      .filter((typed) => isInside(parameter, typed))
      .map(resultsOver(live, situation, target, name));
    return new Set(tried).size > 1;
  });
}

/** A result as one number changes and all others stay. */
function resultsOver(live: LiveCalculator, situation: Situation, target: string, name: string) {
  return (own: number) =>
    resultFor(live, { ...situation, typed: { ...situation.typed, [name]: own } }, target);
}

/** How much better a result is aimed at to begin with. */
const improvement = 0.1;

/** Whether a result is counted in whole ones, as customers are. */
const isCounted = ({ unit, decimals = 0 }: Result) => unit === 'customer' && decimals === 0;

/** A result to aim at, as typed: a tenth better than now, rounded to two digits, but at least one of what is counted. */
export function firstAim(result: Result, now: number): number {
  const typed = now * (result.unit === 'percent' ? 100 : 1);
  const more = improvement * Math.abs(typed);
  const step = isCounted(result) ? Math.max(1, Math.round(more)) : more;
  return Number((typed + (result.lessIsBetter === true ? -step : step)).toPrecision(2));
}

/** How a result that is wanted is typed: like a number of the calculator, in the unit of the result. */
export function aimedParameter(result: Result, first: number): Parameter {
  const { unit } = result;
  return {
    whole: isCounted(result),
    unit: unit === 'factor' ? 'number' : unit,
    minimum: -1e13,
    maximum: 1e13,
    decimals: isCounted(result) ? 0 : 6,
    step: 10 ** Math.floor(Math.log10(Math.abs(first) || 1) - 1),
    default: 0,
  };
}
