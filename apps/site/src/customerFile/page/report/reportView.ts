import type { Language } from '@monday-letter/locale';

import type { LeadsOf } from '../reportProps.ts';
import type { Printer } from './printer.ts';
import type { ReportWords } from './reportWords.ts';

/** What every part of a report is given. */
export interface ReportView {
  readonly words: ReportWords;
  readonly print: Printer;
  readonly leads: LeadsOf;
  readonly language: Language;
}
