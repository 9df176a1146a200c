import type { FileWords } from './shareWords.ts';

/** The headings in a file, in Estonian. */
export const fileWords: FileWords = {
  inputs: 'Andmed',
  results: 'Tulemused',
  value: 'Väärtus',
  unit: 'Ühik',
  period: 'Periood',
  date: 'Kuupäev',
  address: 'Aadress',
};
