import {
  readingProblem,
  rangeProblem,
  readNumber,
  unitProblem,
  formatNumber,
  type Currency,
  type Language,
} from '@monday-letter/locale';
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';

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
  /** Moves the number by its parameter's step, up (1) or down (-1), within its bounds. */
  readonly step: (direction: number) => void;
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
  /** Looks at every signal, for who wants to know of any change. */
  readonly watch: () => void;
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
      const parameter = declaration.parameters[name];
      const text = signal(formatNumber(example.values[name], language));
      const reading = computed(() =>
        readField(text.value, parameter, { language, currency: currency.value }),
      );
      const step = (direction: number) => {
        const from = reading.value.value;
        if (from === null) return;
        const { step: by, decimals } = parameter;
        const to = Number(
          (from + direction * (typeof by === 'number' ? by : by[currency.value])).toFixed(decimals),
        );
        if (rangeProblem(parameter, to, language) === null) text.value = formatNumber(to, language);
      };
      return [name, { text, reading, step }];
    }),
  ) as Record<P, FieldState>;

  const compute = (typed: Readonly<Record<P, number>>): Omit<Computed<P, R>, 'stale'> => ({
    typed,
    currency: currency.value,
    outcome: model(toBaseUnits(declaration, typed)),
  });
  // Remembers the last good numbers, so that a half-typed one takes nothing from the reader.
  let typed = example.values;
  const state = computed(() => {
    const values = names.map((name) => [name, fields[name].reading.value.value] as const);
    const stale = values.some(([, value]) => value === null);
    if (!stale) typed = Object.fromEntries(values) as Record<P, number>;
    return { ...compute(typed), stale };
  });
  const watch = () => {
    for (const name of names) void [fields[name].text.value, fields[name].reading.value];
    void state.value;
  };
  return { currency, fields, computed: state, watch };
}

/** Reads one field's text within the bounds of its parameter, in the unit that the field shows. */
export function readField(text: string, parameter: Parameter, voice: Voice): FieldReading {
  const { language, currency } = voice;
  // While somebody edits `120 000`, its groups are wrong for a moment: spaces between digits say nothing.
  const plain = text.replace(/(\d)\p{Zs}+(?=\d)/gu, '$1');
  const reading = readNumber(plain);
  // An ambiguous text has a unit too; without its point it can be read.
  const { unit } = { unit: undefined, ...readNumber(plain.replace('.', '')) };
  if (unit !== undefined && unit !== (parameter.unit === 'money' ? currency : parameter.unit)) {
    return { value: null, problem: unitProblem(symbolOf(parameter, voice), language), choices: [] };
  }
  if (reading.kind !== 'number') {
    const choices = reading.kind === 'ambiguous' ? reading.readings : [];
    return { value: null, problem: readingProblem(reading, language), choices };
  }
  const value = Number(reading.value.toFixed(parameter.decimals));
  const problem = rangeProblem(parameter, value, language);
  return { value: problem === null ? value : null, problem, choices: [] };
}
