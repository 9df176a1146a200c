import type { Currency, Language } from '@monday-letter/locale';
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';

import { createField } from './createField.ts';
import { parametersIn, type Declaration, type Example, type Period } from './declaration.ts';
import type { FieldReading } from './readField.ts';
import type { ShellWords } from './shellWords.ts';

/** One field: the text as typed, its period, and what they mean. */
export interface FieldState {
  readonly text: Signal<string>;
  /** The period that the number is typed for; undefined where its parameter has none. */
  readonly period: Signal<Period | undefined>;
  readonly reading: ReadonlySignal<FieldReading>;
  /** Whether the reader typed into it: what came with a link, or was kept, may have been worked on before. */
  readonly hand: { typed: boolean };
  /** Writes a number into the field, as typed for its period. */
  readonly set: (typed: number) => void;
  /** Moves the number by its parameter's step, up (1) or down (-1), within its bounds. */
  readonly step: (direction: number) => void;
  /** Writes the number for the other period; it goes on meaning the same. */
  readonly switchPeriod: () => void;
}

/** The list of customers as text. */
export interface ListForm {
  readonly text: Signal<string>;
  readonly declaration: NonNullable<Declaration['list']>;
  /** The sample that the page came with. */
  readonly initial: string;
  /** The sample in the currency of now. */
  readonly sample: () => string;
}

/** The latest numbers that were all good. */
export interface Entered<P extends string = string> {
  /** Numbers as typed, in their own periods, as they stood then. */
  readonly typed: Readonly<Record<P, number>>;
  readonly currency: Currency;
  readonly variant: string;
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

/** What a reader enters: texts and choices are the only state, all else follows. */
export interface FormState<P extends string = string> {
  readonly currency: Signal<Currency>;
  readonly variant: Signal<string>;
  readonly fields: Readonly<Record<P, FieldState>>;
  readonly list: ListForm | undefined;
  readonly entered: ReadonlySignal<Entered<P>>;
  readonly snapshot: () => Snapshot;
  /** Brings a snapshot back; what it does not name stays. */
  readonly restore: (snapshot: Partial<Snapshot>) => void;
  /** Looks at every signal, for who wants to know of any change. */
  readonly watch: () => void;
}

/** The form of a calculator that begins with an example. Made per island, never per module. */
export function createForm<P extends string>(
  declaration: Declaration<P>,
  example: Example<P>,
  language: Language,
  words: ShellWords,
  createList?: (currency: ReadonlySignal<Currency>) => ListForm,
): FormState<P> {
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
  const entered = computed(() => {
    const entries = parametersIn(declaration, variant.value).map(
      (name) => [name, fields[name].reading.value.own] as const,
    );
    const stale = entries.some(([, own]) => own === null);
    if (!stale) typed = { ...typed, ...(Object.fromEntries(entries) as Record<P, number>) };
    return { typed, currency: currency.value, variant: variant.value, stale };
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
    void [list?.text.value, entered.value];
  };
  return { currency, variant, fields, list, entered, snapshot, restore, watch };
}
