import type { Currency } from '@monday-letter/locale';
import { signal, type ReadonlySignal } from '@preact/signals-core';

import type { CalculatorWords } from './calculatorWords.ts';
import type { ListForm } from './createForm.ts';
import type { Declaration } from './declaration.ts';
import { ListField } from './ListField.tsx';
import { listInTab } from './listInTab.ts';
import { sampleText } from './sampleText.ts';

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
  initial: Currency,
): (currency: ReadonlySignal<Currency>) => ListForm {
  const { list: own } = words;
  if (list === undefined || own === undefined) throw new RangeError(`${name} has no list`);
  const initialText = sampleText(list, own.sampleNames, initial);
  // After a reload, and on the way back, the tab's history holds what stood in the field; else there is the sample.
  const held = import.meta.env.SSR ? undefined : listInTab(`${name}-list`);
  const text = signal(held ?? initialText);
  return (currency) => ({
    text,
    declaration: list,
    initial: initialText,
    sample: () => sampleText(list, own.sampleNames, currency.value),
  });
}
