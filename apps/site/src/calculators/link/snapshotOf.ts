import { formatNumber, type Language } from '@monday-letter/locale';

import type { Snapshot } from '../shell/createState.ts';
import { plainDecimal, type LinkedNumbers } from './linkedNumbers.ts';

/** Linked numbers as a reader of the language would have typed them. */
export function snapshotOf({ currency, variant, fields, rows }: LinkedNumbers, language: Language): Snapshot {
  return {
    currency,
    variant,
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, { value, period }]) => [
        name,
        { text: formatNumber(value, language), period },
      ]),
    ),
    list: rows?.map((row, index) => [index + 1, ...row.map(cellText)].join('; ')).join('\n'),
  };
}

function cellText(number: number | null): string {
  return number === null ? '' : plainDecimal(number, 10).replace('.', ',');
}
