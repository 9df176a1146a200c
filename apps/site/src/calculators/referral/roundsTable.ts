import type { Table } from '../shell/table.ts';
import type { ReferralDetails } from './model.ts';
import type { ReferralWords } from './referralWords.ts';

/** How many customers come, and how many there are, round by round. */
export function roundsTable({ rounds }: ReferralDetails, words: ReferralWords['growth']): Table {
  return {
    caption: words.title,
    columns: words.columns,
    rows: rounds.map(({ day, newCustomers, customers }, round) => [
      { value: round, unit: 'number' },
      { value: day, unit: 'number' },
      round === 0 ? null : { value: newCustomers, unit: 'number', decimals: 1 },
      { value: customers, unit: 'number', decimals: 1 },
    ]),
  };
}
