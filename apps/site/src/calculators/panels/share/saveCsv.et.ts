import { fileWords } from './fileWords.et.ts';
import { createSaveCsv } from './saveCsv.ts';

/** Saves a calculator as a file with headings in Estonian. */
export const saveCsv = createSaveCsv(fileWords);
