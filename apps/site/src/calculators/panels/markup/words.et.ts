import type { MarkupWords } from './markupWords.ts';

/** What the markup says in Estonian. */
export const words: MarkupWords = {
  // allow: juurdehindlus*
  title: 'Brutomarginaal juurdehindlusest',
  label: 'Juurdehindlus',
  hint: 'nii palju lisad ostu- või omahinnale',
  means: (markup, relation, margin) => `Juurdehindlus ${markup} ${relation} brutomarginaal ${margin}`,
  none: '100% brutomarginaali puhul juurdehindlust ei ole: kulu, millele seda lisada, on null.',
};
