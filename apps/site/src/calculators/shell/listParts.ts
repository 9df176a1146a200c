import type { Currency, Language } from '@monday-letter/locale';
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';

import type { CalculatorWords } from './calculatorWords.ts';
import type { ListState } from './createState.ts';
import type { Declaration } from './declaration.ts';
import { ListField } from './ListField.tsx';
import { readList } from './readList.ts';
import { sampleText } from './sampleText.ts';
import type { ShellWords } from './shellWords.ts';

/**
 * What a calculator with a list needs beside the shell: handed in by those that have one, so that the others do not
 * carry it.
 */
export const listParts = { createList, Field: ListField };

/** The parts by their types. */
export type ListParts = typeof listParts;

function createList(
  { name, list }: Declaration,
  words: CalculatorWords,
  language: Language,
  shell: ShellWords,
  initial: Currency,
): (currency: ReadonlySignal<Currency>) => ListState {
  const { list: own } = words;
  if (list === undefined || own === undefined) throw new RangeError(`${name} has no list`);
  const initialText = sampleText(list, own.sampleNames, initial);
  // After a reload the browser brings back what stood in the field; else there is the sample.
  const field = import.meta.env.SSR
    ? null
    : (document.getElementById(`${name}-list`) as HTMLTextAreaElement | null);
  const text = signal(field?.value ?? initialText);
  return (currency) => ({
    text,
    reading: computed(() => readList(text.value, list, { language, currency: currency.value }, shell)),
    declaration: list,
    initial: initialText,
    sample: () => sampleText(list, own.sampleNames, currency.value),
  });
}
