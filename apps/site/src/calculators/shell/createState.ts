import type { Currency, Language } from '@monday-letter/locale';
import { computed, type ReadonlySignal } from '@preact/signals-core';

import { toBaseUnits } from './baseUnits.ts';
import { createForm, type Entered, type FormState, type ListForm } from './createForm.ts';
import type { Declaration, Example } from './declaration.ts';
import type { Model, Outcome } from './outcome.ts';
import type { ListReading, readList } from './readList.ts';
import type { ShellWords } from './shellWords.ts';

export type { FieldState, Snapshot } from './createForm.ts';

/** The list of customers, as text and as what it means. */
export interface ListState extends ListForm {
  readonly reading: ReadonlySignal<ListReading>;
}

/** The outcome of the latest numbers that were all good. */
export interface Computed<
  P extends string = string,
  R extends string = string,
  D = unknown,
> extends Entered<P> {
  readonly rows: ListReading['rows'];
  readonly outcome: Outcome<P, R, D>;
}

/** A calculator in the making: what is entered, and what its model makes of it. */
export interface CalculatorState<
  P extends string = string,
  R extends string = string,
  D = unknown,
> extends FormState<P> {
  readonly list: ListState | undefined;
  readonly computed: ReadonlySignal<Computed<P, R, D>>;
}

/** A form with the outcome of its numbers. */
export function computeForm<P extends string, R extends string, D>(
  form: FormState<P>,
  declaration: Declaration<P, R>,
  model: Model<P, R, D>,
  language: Language,
  words: ShellWords,
  read?: typeof readList,
): CalculatorState<P, R, D> {
  const { list: listForm } = form;
  const list: ListState | undefined = listForm &&
    read && {
      ...listForm,
      reading: computed(() =>
        read(listForm.text.value, listForm.declaration, { language, currency: form.currency.value }, words),
      ),
    };
  const state = computed(() => {
    const entered = form.entered.value;
    const rows = list?.reading.value.rows ?? [];
    const outcome = model(toBaseUnits(declaration, entered.typed), { variant: entered.variant, rows });
    return { ...entered, rows, outcome };
  });
  const watch = () => {
    form.watch();
    void state.value;
  };
  return { ...form, list, computed: state, watch };
}

/** A form and its outcome at once, as the server and the tests need them. */
export function createState<P extends string, R extends string, D>(
  declaration: Declaration<P, R>,
  model: Model<P, R, D>,
  example: Example<P>,
  language: Language,
  words: ShellWords,
  createList?: (currency: ReadonlySignal<Currency>) => ListForm,
  read?: typeof readList,
): CalculatorState<P, R, D> {
  const form = createForm(declaration, example, language, words, createList);
  return computeForm(form, declaration, model, language, words, read);
}
