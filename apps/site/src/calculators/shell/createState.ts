import type { Currency, Language } from '@monday-letter/locale';
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';

import { toBaseUnits } from './baseUnits.ts';
import { createField } from './createField.ts';
import { parametersIn, type Declaration, type Example, type Period } from './declaration.ts';
import type { Model, Outcome } from './outcome.ts';
import type { FieldReading } from './readField.ts';
import type { ListReading } from './readList.ts';
import type { ShellWords } from './shellWords.ts';

/** One field: the text as typed, its period, and what they mean. */
export interface FieldState {
  readonly text: Signal<string>;
  /** The period that the number is typed for; undefined where its parameter has none. */
  readonly period: Signal<Period | undefined>;
  readonly reading: ReadonlySignal<FieldReading>;
  /** Writes a number into the field, as typed for its period. */
  readonly set: (typed: number) => void;
  /** Moves the number by its parameter's step, up (1) or down (-1), within its bounds. */
  readonly step: (direction: number) => void;
  /** Writes the number for the other period; it goes on meaning the same. */
  readonly switchPeriod: () => void;
}

/** The list of customers, as text and as what it means. */
export interface ListState {
  readonly text: Signal<string>;
  readonly reading: ReadonlySignal<ListReading>;
  readonly declaration: NonNullable<Declaration['list']>;
  /** The sample that the page came with. */
  readonly initial: string;
  /** The sample in the currency of now. */
  readonly sample: () => string;
}

/** The latest outcome of numbers that were all good. */
export interface Computed<P extends string = string, R extends string = string, D = unknown> {
  /** Numbers as typed, in their own periods, as they stood then. */
  readonly typed: Readonly<Record<P, number>>;
  readonly currency: Currency;
  readonly variant: string;
  readonly rows: ListReading['rows'];
  readonly outcome: Outcome<P, R, D>;
  /** A field is wrong now, so this belongs to earlier numbers. */
  readonly stale: boolean;
}

/** All that a reader has entered: enough to bring it back as it was. */
export interface Snapshot {
  readonly currency: Currency;
  readonly variant: string;
  readonly fields: Readonly<Record<string, { readonly text: string; readonly period: Period | undefined }>>;
  readonly list: string | undefined;
}

/** A calculator in the making: texts and choices are the only state, all else follows. */
export interface CalculatorState<P extends string = string, R extends string = string, D = unknown> {
  readonly currency: Signal<Currency>;
  readonly variant: Signal<string>;
  readonly fields: Readonly<Record<P, FieldState>>;
  readonly list: ListState | undefined;
  readonly computed: ReadonlySignal<Computed<P, R, D>>;
  readonly snapshot: () => Snapshot;
  /** Brings a snapshot back; what it does not name stays. */
  readonly restore: (snapshot: Partial<Snapshot>) => void;
  /** Looks at every signal, for who wants to know of any change. */
  readonly watch: () => void;
}

/** The state of a calculator that begins with an example. Made per island, never per module. */
export function createState<P extends string, R extends string, D>(
  declaration: Declaration<P, R>,
  model: Model<P, R, D>,
  example: Example<P>,
  language: Language,
  words: ShellWords,
  createList?: (currency: ReadonlySignal<Currency>) => ListState,
): CalculatorState<P, R, D> {
  const { parameters } = declaration;
  const names = Object.keys(parameters) as P[];
  const currency = signal(example.currency);
  const variant = signal(example.variant);
  const fields = Object.fromEntries(
    names.map((name) => [
      name,
      createField(parameters[name], example.values[name], language, currency, words),
    ]),
  ) as Record<P, FieldState>;

  const list = createList?.(currency);

  // Remembers the last good numbers, so that a half-typed one takes nothing from the reader.
  let typed = example.values;
  const state = computed(() => {
    const entries = parametersIn(declaration, variant.value).map(
      (name) => [name, fields[name].reading.value.own] as const,
    );
    const stale = entries.some(([, own]) => own === null);
    if (!stale) typed = { ...typed, ...(Object.fromEntries(entries) as Record<P, number>) };
    const asked = { variant: variant.value, rows: list?.reading.value.rows ?? [] };
    const outcome = model(toBaseUnits(declaration, typed), asked);
    return { typed, ...asked, currency: currency.value, outcome, stale };
  });

  const snapshot = (): Snapshot => ({
    currency: currency.value,
    variant: variant.value,
    fields: Object.fromEntries(
      names.map((name) => [name, { text: fields[name].text.value, period: fields[name].period.value }]),
    ),
    list: list?.text.value,
  });
  const restore = (from: Partial<Snapshot>) => {
    batch(() => {
      currency.value = from.currency ?? currency.value;
      variant.value = from.variant ?? variant.value;
      for (const name of names) {
        const field = from.fields?.[name];
        if (field === undefined) continue;
        fields[name].period.value = field.period;
        fields[name].text.value = field.text;
      }
      if (list !== undefined && from.list !== undefined) list.text.value = from.list;
    });
  };
  const watch = () => {
    for (const name of names) void [fields[name].text.value, fields[name].reading.value];
    void [list?.text.value, state.value];
  };
  return { currency, variant, fields, list, computed: state, snapshot, restore, watch };
}
