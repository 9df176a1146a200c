import type { FileWords } from './shareWords.ts';

/** The headings in a file, in Hungarian. */
export const fileWords: FileWords = {
  inputs: 'Adatok',
  results: 'Eredmények',
  value: 'Érték',
  unit: 'Egység',
  period: 'Időszak',
  date: 'Dátum',
  address: 'Cím',
};
