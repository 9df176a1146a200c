import type { Instant } from '@monday-letter/locale';

import type { LiveCalculator } from '../../shell/panel.ts';
import { readersToday } from '../readersToday.ts';
import { csvRows } from './csvRows.ts';
import { fileName } from './fileName.ts';
import { saveFile } from './saveFile.ts';
import type { FileWords } from './shareWords.ts';
import { toCsv } from './toCsv.ts';

/** Saves a calculator as a file for a spreadsheet; returns the file's name. */
export type SaveCsv = (live: LiveCalculator, address: string, now: Instant) => string;

/** The saving, with headings in one language. */
export const createSaveCsv =
  (words: FileWords): SaveCsv =>
  (live, address, now) => {
    const day = readersToday(now);
    const name = fileName(live.words.title, day, 'csv');
    saveFile(name, 'text/csv;charset=utf-8', toCsv(csvRows(live, words, address, day)));
    return name;
  };
