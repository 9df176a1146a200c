import type { Language } from '@monday-letter/locale';

import type { Computed } from './createState.ts';
import type { Declaration } from './declaration.ts';
import { printInSentence, type Grammar } from './printInSentence.ts';
import { valueOf } from './valueOf.ts';

/**
 * Rewrites the numbers of the article that belong to a calculator, each in its article and case.
 *
 * @param old says behind a number, for the ear, that it is no longer true
 */
export function followInProse(
  declaration: Declaration,
  { typed, currency, outcome }: Computed,
  language: Language,
  old: string,
): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-of^="${declaration.name}."]`)) {
    const { of = '', case: grammaticalCase, article } = element.dataset;
    const name = of.slice(declaration.name.length + 1);
    const value = valueOf(declaration, name, typed, outcome);
    const grammar = { case: grammaticalCase, article } as Grammar;
    // Without a result the last one stays, marked as old: a dash would break the sentence.
    if (element.classList.toggle('old', value === null) && !element.firstElementChild)
      element.insertAdjacentHTML('beforeend', `<span class="heard"> (${old})</span>`);
    if (value === null) continue;
    const text = printInSentence(declaration, name, value, { language, currency }, grammar);
    if (element.textContent !== text) element.textContent = text;
  }
}
