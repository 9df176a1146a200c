import { readersToday } from '../../../calculators/panels/readersToday.ts';
import { fileName } from '../../../calculators/panels/share/fileName.ts';
import { saveFile } from '../../../calculators/panels/share/saveFile.ts';
import { advice } from '../../answers/advice.hu.ts';
import { resultsCsv } from '../../answers/resultsCsv.ts';
import { resultsWords } from '../../answers/resultsWords.hu.ts';
import type { ReportProps } from '../reportProps.ts';
import { words } from './reportWords.hu.ts';

/** Saves all customers as a table for a spreadsheet, in Hungarian; returns the name of the file. */
export function save({ answers }: ReportProps): string {
  const name = fileName(words.customers.title, readersToday(new Date()), 'csv');
  saveFile(name, 'text/csv;charset=utf-8', resultsCsv(answers, resultsWords, advice));
  return name;
}
