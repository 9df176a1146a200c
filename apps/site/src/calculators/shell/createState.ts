import {
  readingProblem,
  rangeProblem,
  readNumber,
  unitProblem,
  formatNumber,
  type Currency,
  type Language,
} from '@monday-letter/locale';
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';

import { toBaseUnits } from './baseUnits.ts';
import type { Declaration, Example, Parameter } from './declaration.ts';
import type { Model, Outcome } from './outcome.ts';
import type { Voice } from './printQuantity.ts';
import { symbolOf } from './unitOf.ts';

/** A typed text as a number, or what is wrong with it. */
export interface FieldReading {
  readonly value: number | null;
  readonly problem: string | null;
  /** Both readings of a text such as `12.345`. */
  readonly choices: readonly number[];
}

/** One field: the text as typed, and what it means. */
export interface FieldState {
  readonly text: Signal<string>;
  readonly reading: ReadonlySignal<FieldReading>;
}

/** The latest outcome of numbers that were all good. */
export interface Computed<P extends string, R extends string> {
  /** Numbers as typed, as they stood then. */
  readonly typed: Readonly<Record<P, number>>;
  readonly currency: Currency;
  readonly outcome: Outcome<R>;
  /** A field is wrong now, so this belongs to earlier numbers. */
  readonly stale: boolean;
}

/** A calculator in the making: texts are the only state, all else follows. */
export interface CalculatorState<P extends string = string, R extends string = string> {
  readonly currency: Signal<Currency>;
  readonly fields: Readonly<Record<P, FieldState>>;
  readonly computed: ReadonlySignal<Computed<P, R>>;
}

/** The state of a calculator that begins with an example. Made per island, never per module. */
export function createState<P extends string, R extends string>(
  declaration: Declaration<P, R>,
  model: Model<P, R>,
  example: Example<P>,
  language: Language,
): CalculatorState<P, R> {
  const names = Object.keys(declaration.parameters) as P[];
  const currency = signal(example.currency);
  const fields = Object.fromEntries(
    names.map((name) => {
      const text = signal(formatNumber(example.values[name], language));
      const reading = computed(() =>
        readField(text.value, declaration.parameters[name], { language, currency: currency.value }),
      );
      return [name, { text, reading }];
    }),
  ) as Record<P, FieldState>;

  const compute = (typed: Readonly<Record<P, number>>): Omit<Computed<P, R>, 'stale'> => ({
    typed,
    currency: currency.value,
    outcome: model(toBaseUnits(declaration, typed)),
  });
  // Remembers the last good numbers, so that a half-typed one takes nothing from the reader.
  let typed = example.values;
  return {
    currency,
    fields,
    computed: computed(() => {
      const values = names.map((name) => [name, fields[name].reading.value.value] as const);
      const stale = values.some(([, value]) => value === null);
      if (!stale) typed = Object.fromEntries(values) as Record<P, number>;
      return { ...compute(typed), stale };
    }),
  };
}

/** Reads one field's text within the bounds of its parameter, in the unit that the field shows. */
export function readField(text: string, parameter: Parameter, voice: Voice): FieldReading {
  const { language, currency } = voice;
  const reading = readNumber(text);
  if (reading.kind !== 'number') {
    const choices = reading.kind === 'ambiguous' ? reading.readings : [];
    return { value: null, problem: readingProblem(reading, language), choices };
  }
  const expected = parameter.unit === 'money' ? currency : parameter.unit;
  const value = Number(reading.value.toFixed(parameter.decimals));
  const problem =
    reading.unit !== undefined && reading.unit !== expected
      ? unitProblem(symbolOf(parameter, voice), language)
      : rangeProblem(parameter, value, language);
  return { value: problem === null ? value : null, problem, choices: [] };
}
