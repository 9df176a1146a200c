import { formatNumber, type Currency } from '@monday-letter/locale';

import type { ListDeclaration } from './declaration.ts';

/** The sample list as somebody would type it: a row a line, cells apart by semicolons. */
export function sampleText(
  { sample }: ListDeclaration,
  names: readonly string[],
  currency: Currency,
): string {
  return sample[currency]
    .map((numbers, index) =>
      [
        names[index] ?? String(index + 1),
        // Both languages write numbers alike.
        ...numbers.map((number) =>
          number === null ? '' : formatNumber(number, 'hu', { grouping: 'table' }),
        ),
      ].join('; '),
    )
    .join('\n');
}
