import { formatRange } from '@monday-letter/locale';

import type { Voice } from '../../shell/printQuantity.ts';
import { printResult } from '../../shell/printResult.ts';

/** The ends of an interval. */
interface Ends {
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** Of an end of a range, no more than three digits are worth saying. */
const worthSaying = (value: number | null) => Number((value ?? 0).toPrecision(3));

/** How the numbers of cohorts are printed: without decimals, and without digits that nobody can know. */
export function cohortPrinter(voice: Voice) {
  return {
    number: (value: number) => printResult({ unit: 'number' }, value, voice),
    percent: (value: number | null = null) => printResult({ unit: 'percent' }, value, voice),
    /** A range of counts, or as shares of a whole. */
    range: ({ lowest, highest }: Ends, whole?: number) =>
      formatRange(worthSaying(lowest) / (whole ?? 1), worthSaying(highest) / (whole ?? 1), voice.language, {
        unit: whole === undefined ? 'number' : 'percent',
        maximumDecimals: 0,
      }),
  };
}

/** What prints them in one language. */
export type CohortPrinter = ReturnType<typeof cohortPrinter>;
