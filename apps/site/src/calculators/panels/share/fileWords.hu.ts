import type { FileWords } from './shareWords.ts';

/** The headings in a file, in Hungarian. */
export const fileWords: FileWords = {
  inputs: 'Adatok',
  results: 'Eredmények',
  value: 'Érték',
  unit: 'Mértékegység',
  period: 'Időszak',
  date: 'Dátum',
  address: 'Webcím',
};
