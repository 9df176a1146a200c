import { toBaseUnit } from '../../shell/baseUnits.ts';
import { decimalsIn, toOwnPeriod } from '../../shell/convertPeriod.ts';
import {
  parametersIn,
  type Parameter,
  type ParameterUnit,
  type Period,
  type Result,
} from '../../shell/declaration.ts';
import type { Voice } from '../../shell/printQuantity.ts';
import { printResult } from '../../shell/printResult.ts';
import { boundsIn, isInside } from '../../shell/readField.ts';
import { resultFor, type Calculation, type Situation } from '../resultFor.ts';
import type { Question } from './answerFor.ts';

/** The question "what must this number be, for that result?", with the number as typed for a period. */
export function questionFor(
  calculation: Calculation,
  situation: Situation,
  aim: { readonly result: string; readonly wanted: number; readonly voice: Voice },
  changed: { readonly name: string; readonly now: number; readonly period: Period | undefined },
): Question {
  const { declaration } = calculation;
  const parameter = declaration.parameters[changed.name] as Parameter;
  const result = declaration.results[aim.result] as Result;
  return {
    evaluate: (typed) =>
      resultFor(
        calculation,
        {
          ...situation,
          typed: { ...situation.typed, [changed.name]: toOwnPeriod(parameter, typed, changed.period) },
        },
        aim.result,
      ),
    print: (value) => printResult(result, value, aim.voice),
    wanted: aim.wanted,
    bounds: boundsIn(parameter, changed.period),
    decimals: decimalsIn(parameter, changed.period),
    now: changed.now,
    direction: result.lessIsBetter === true ? -1 : 1,
  };
}

/** The numbers of a calculator on which a result depends. */
export function namesThatMatter(
  calculation: Calculation,
  situation: Situation,
  result: string,
): readonly string[] {
  const { parameters } = calculation.declaration;
  return parametersIn(calculation.declaration, situation.variant).filter((name) => {
    const parameter = parameters[name] as Parameter;
    const { minimum, maximum } = parameter;
    const now = situation.typed[name] as number;
    const tried = [now, minimum, minimum + 1, Math.round((now + maximum) / 2), maximum]
      .filter((typed) => isInside(parameter, typed))
      .map((typed) =>
        resultFor(calculation, { ...situation, typed: { ...situation.typed, [name]: typed } }, result),
      );
    return new Set(tried).size > 1;
  });
}

/** How much better a result is aimed at to begin with. */
const improvement = 0.1;

/** A result to aim at, as typed: a tenth better than now, rounded to two digits; null where nothing is to improve. */
export function firstAim({ unit, lessIsBetter }: Result, now: number | null): number | null {
  if (now === null) return null;
  const better = now + (lessIsBetter === true ? -1 : 1) * improvement * Math.abs(now);
  const typed = Number(better.toPrecision(2)) * (unit === 'percent' ? 100 : 1);
  return typed === 0 ? null : Number(typed.toPrecision(2));
}

/** How a result that is wanted is typed: like a number of the calculator, in the unit of the result. */
export function aimedParameter({ unit }: Result, first: number | null): Parameter {
  return {
    unit: unit === 'factor' ? 'number' : (unit satisfies ParameterUnit),
    minimum: -1e13,
    maximum: 1e13,
    decimals: 6,
    step: 10 ** Math.floor(Math.log10(Math.abs(first ?? 1)) - 1),
    default: 0,
  };
}

/** A wanted result as typed, in the unit that is computed with. */
export function wantedFrom({ unit }: Result, typed: number): number {
  return toBaseUnit({ unit } as Parameter, typed);
}
