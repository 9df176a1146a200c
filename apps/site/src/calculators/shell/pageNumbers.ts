import { batch, effect, untracked } from '@preact/signals-core';

import type { FormState } from './createForm.ts';

/** The living calculators of the page. Filled in a browser only: the build renders many pages with one module. */
const living = new Set<FormState>();

/**
 * Lets a calculator agree with the others of its page: a number that several ask for is the same in all, as
 * typed and for its period, and so is the currency. Who comes later takes over what is there.
 *
 * @returns the way to leave
 */
export function joinPage(form: FormState): () => void {
  for (const other of living) copyShared(other, form);
  living.add(form);
  const stop = effect(() => {
    void form.snapshot();
    untracked(() => {
      for (const other of living) if (other !== form) copyShared(form, other);
    });
  });
  return () => {
    stop();
    living.delete(form);
  };
}

function copyShared(from: FormState, to: FormState): void {
  batch(() => {
    to.currency.value = from.currency.value;
    for (const [name, { text, period }] of Object.entries(from.fields)) {
      const field = to.fields[name];
      if (field === undefined) continue;
      field.period.value = period.value;
      field.text.value = text.value;
    }
  });
}
