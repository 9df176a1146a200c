import { fileWords } from './fileWords.hu.ts';
import { createSaveCsv } from './saveCsv.ts';

/** Saves a calculator as a file with headings in Hungarian. */
export const saveCsv = createSaveCsv(fileWords);
