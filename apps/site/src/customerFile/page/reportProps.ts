import type { Language } from '@monday-letter/locale';

import type { CalculatorName } from '../answers/part.ts';
import type { AnswersSoFar } from '../sent/sentAnswers.ts';

/** Where a result leads on to: a calculator's own page, and the newest other post in which it stands. */
export interface Leads {
  readonly calculator: Lead;
  readonly article: Lead | null;
}
export interface Lead {
  readonly title: string;
  /** As it stands in a link, the base of the site included. */
  readonly path: string;
}
export type LeadsOf = Readonly<Record<CalculatorName, Leads>>;

export interface ReportProps {
  readonly answers: AnswersSoFar;
  readonly language: Language;
  /** The name of the file; null for a table that was pasted. */
  readonly name: string | null;
  readonly leads: LeadsOf;
  /** Whether the reader has changed something since. */
  readonly isEarlier: boolean;
}
