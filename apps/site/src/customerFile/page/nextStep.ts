import type { AnswersSoFar } from '../sent/sentAnswers.ts';

/** What comes onto the page together, from above to below. */
const steps = [
  ['assumptions', 'source', 'concentration'],
  ['profit'],
  ['twoYears'],
  ['categories'],
  ['repeatOrders'],
  ['loss'],
  ['cohorts'],
  ['model', 'lifetimeValue'],
  ['customers'],
] as const satisfies readonly (readonly (keyof AnswersSoFar)[])[];

/**
 * One step from what is shown towards what there is to show: the first part that is another, and nothing below it. All
 * parts at once would hold the page up, and from above to below nobody loses the place.
 *
 * @returns what is shown, the same object, where nothing is left to do
 */
export function nextStep(shown: AnswersSoFar | null, wanted: AnswersSoFar | null): AnswersSoFar | null {
  if (wanted === null) return null;
  for (const keys of steps) {
    const others = keys.filter((key) => wanted[key] !== undefined && wanted[key] !== shown?.[key]);
    if (others.length === 0) continue;
    const { assumptions, source } = shown ?? wanted;
    return { assumptions, source, ...shown, ...Object.fromEntries(others.map((key) => [key, wanted[key]])) };
  }
  return shown;
}
