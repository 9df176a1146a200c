import type { Language } from '@monday-letter/locale';

import { toBaseUnit } from './baseUnits.ts';
import type { Computed } from './createState.ts';
import type { Declaration } from './declaration.ts';
import { printInSentence, type Grammar } from './printInSentence.ts';

/** Rewrites the numbers of the article that belong to a calculator, each in its article and case. */
export function followInProse(
  declaration: Declaration,
  { typed, currency, outcome }: Computed,
  language: Language,
): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-of^="${declaration.name}."]`)) {
    const { of = '', case: grammaticalCase, article } = element.dataset;
    const name = of.slice(declaration.name.length + 1);
    const value = valueOf(declaration, name, typed, outcome);
    const grammar = { case: grammaticalCase, article } as Grammar;
    // Without a result the last one stays, marked as old: a dash would break the sentence.
    element.classList.toggle('old', value === null);
    if (value === null) continue;
    const text = printInSentence(declaration, name, value, { language, currency }, grammar);
    if (element.textContent !== text) element.textContent = text;
  }
}

/** A calculator's number by name: a parameter as entered, or a result. */
export function valueOf(
  declaration: Declaration,
  name: string,
  typed: Readonly<Record<string, number>>,
  outcome: Computed['outcome'],
): number | null {
  const parameter = declaration.parameters[name];
  const entered = typed[name];
  if (parameter !== undefined && entered !== undefined) return toBaseUnit(parameter, entered);
  return outcome.kind === 'results' ? (outcome.values[name] ?? null) : null;
}
