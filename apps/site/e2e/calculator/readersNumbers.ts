import { formatNumber, type Currency } from '@monday-letter/locale';
import { signal } from '@preact/signals-core';

import { createState } from '../../src/calculators/shell/createState.ts';
import {
  inCurrency,
  parametersIn,
  type ListDeclaration,
  type Parameter,
} from '../../src/calculators/shell/declaration.ts';
import { printResult } from '../../src/calculators/shell/printResult.ts';
import { printWorkedLine } from '../../src/calculators/shell/printWorkedLine.ts';
import { currencyOf } from '../../src/calculators/shell/readExample.ts';
import { readList } from '../../src/calculators/shell/readList.ts';
import { requireExample } from '../../src/calculators/shell/requireExample.ts';
import { digits } from './digits.ts';
import type { CalculatorInLanguage } from './ownPages.ts';

/** What a reader enters: numbers by their names, and a list as Excel puts it on the clipboard. */
export interface Entered {
  readonly typed: Readonly<Record<string, string>>;
  /** Where the calculator has one. */
  readonly list?: string;
}

/** What comes of it: the same in both languages and currencies but for units. */
export interface Answer {
  /** The result that matters, and the one beside it. */
  readonly results: readonly string[];
  readonly worked: readonly string[];
}

/** Numbers that a reader enters into a calculator, and what comes of them. */
export interface ReadersNumbers extends Entered, Answer {}

/**
 * What a reader enters into a calculator, none of it as in the example, and what its model makes of that without a
 * browser. All of it follows from the calculator's declaration.
 *
 * @param currency the currency that the reader has chosen
 */
export function readersNumbers(
  calculator: CalculatorInLanguage,
  currency: Currency = currencyOf[calculator.language],
): ReadersNumbers {
  const { definition, language } = calculator;
  const { parameters, list } = definition.declaration;
  const { variant, values } = exampleOf(calculator);
  const typed = Object.fromEntries(
    parametersIn(definition.declaration, variant).map((name) => {
      const parameter = parameters[name] as Parameter;
      return [name, formatNumber(aStepAway(parameter, values[name] ?? 0, currency), language)];
    }),
  );
  const entered = { typed, ...(list && { list: readersList(list, currency) }) };
  return { ...entered, ...answerTo(calculator, entered, currency) };
}

/** What a calculator makes of numbers that a reader enters. */
export function answerTo(
  calculator: CalculatorInLanguage,
  { typed, list }: Entered,
  currency: Currency = currencyOf[calculator.language],
): Answer {
  const { definition, language, words, shell } = calculator;
  const { declaration, model } = definition;
  const state = createState(
    declaration,
    model,
    exampleOf(calculator),
    language,
    shell,
    declaration.list && list !== undefined
      ? () => ({
          text: signal(list),
          declaration: declaration.list as ListDeclaration,
          initial: list,
          sample: () => list,
        })
      : undefined,
    readList,
  );
  state.currency.value = currency;
  for (const [name, text] of Object.entries(typed)) {
    const field = state.fields[name];
    if (field === undefined) throw new RangeError(`answerTo: ${declaration.name} has no ${name}`);
    field.text.value = text;
  }
  const { outcome, typed: values, stale } = state.computed.value;
  if (stale || outcome.kind === 'none') throw new RangeError(`answerTo: ${declaration.name} has no result`);
  const voice = { language, currency };
  return {
    results: [declaration.hero, declaration.beside].map((name) => {
      const result = declaration.results[name];
      if (result === undefined) throw new RangeError(`answerTo: ${declaration.name} has no ${name}`);
      return digits(printResult(result, outcome.values[name] ?? null, voice));
    }),
    worked: outcome.worked.map((line) => {
      const printed = printWorkedLine(line, outcome, values, declaration, words, voice);
      return digits(`${printed.expression} ${printed.relation} ${printed.result}`);
    }),
  };
}

function exampleOf({ definition, language }: CalculatorInLanguage) {
  return requireExample(definition.declaration, { currency: currencyOf[language] }, language);
}

function aStepAway({ step, maximum }: Parameter, from: number, currency: Currency): number {
  const by = inCurrency(step, currency);
  return Number((from + by <= maximum ? from + by : from - by).toFixed(6));
}

/** The beginning of the sample under names of one letter: cells apart by tabs, digits ungrouped. */
function readersList({ sample }: ListDeclaration, currency: Currency): string {
  return sample[currency]
    .slice(0, 5)
    .map((numbers, index) =>
      [
        String.fromCharCode('A'.charCodeAt(0) + index),
        ...numbers.map((number) => (number === null ? '' : String(number).replace('.', ','))),
      ].join('\t'),
    )
    .join('\n');
}
