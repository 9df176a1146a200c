import {
  formatQuantity,
  type EstonianCase,
  type HungarianCase,
  type QuantityOptions,
} from '@monday-letter/locale';

import type { Declaration, ParameterUnit, Result, ResultUnit } from './declaration.ts';
import { allDecimals, roundResult, type Voice } from './printQuantity.ts';

/** What stands where a result has no value. */
const noValue = '–';

/** The grammar around a number in a sentence. */
export interface Grammar {
  readonly case?: HungarianCase | EstonianCase | undefined;
  readonly article?: 'lower' | 'upper' | undefined;
}

/** A result with its unit: `132 000 Ft`, `3,67`, `5 év`; in a sentence with its article and case. */
export function printResult(
  result: Result,
  value: number | null,
  voice: Voice,
  grammar: Grammar = {},
): string {
  if (value === null) return noValue;
  const { rounded, decimals } = roundResult(result, value, voice.currency);
  return printQuantity(result.unit, rounded, decimals, voice, grammar);
}

/** A number as it was entered, in a sentence. */
function printParameter(unit: ParameterUnit, value: number, voice: Voice, grammar: Grammar): string {
  return printQuantity(unit, value, allDecimals, voice, grammar);
}

/** A number of a calculator by its name, as a sentence needs it. */
export function printNamed(
  declaration: Declaration,
  name: string,
  value: number | null,
  voice: Voice,
  grammar: Grammar,
): string {
  const result = declaration.results[name];
  if (result !== undefined) return printResult(result, value, voice, grammar);
  const parameter = declaration.parameters[name];
  if (parameter === undefined || value === null) return noValue;
  return printParameter(parameter.unit, value, voice, grammar);
}

function printQuantity(
  unit: ParameterUnit | ResultUnit,
  value: number,
  maximumDecimals: number,
  { language, currency }: Voice,
  grammar: Grammar,
): string {
  const options = { ...grammar, maximumDecimals } as QuantityOptions;
  return formatQuantity(value, unit === 'money' ? currency : unit, language, options);
}
