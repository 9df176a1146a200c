import { dayNumberFromIsoDate, isoDateFromDayNumber } from '@monday-letter/metrics';
import { expect, test } from 'vitest';

import { yearEarlier } from './yearEarlier.ts';

test.each([
  ['2026-11-23', '2025-11-23'],
  ['2024-02-29', '2023-02-28'],
  ['2025-02-28', '2024-02-28'],
  ['2025-01-01', '2024-01-01'],
  ['2024-12-31', '2023-12-31'],
  ['1970-01-01', '1969-01-01'],
])('a year before %s is %s', (day, earlier) => {
  expect(isoDateFromDayNumber(yearEarlier(dayNumberFromIsoDate(day)))).toBe(earlier);
});
