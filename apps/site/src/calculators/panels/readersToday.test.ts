import { expect, test } from 'vitest';

import { readersToday } from './readersToday.ts';

test('the day is the one that the reader’s own clock shows', () => {
  for (const hour of [0, 12, 23])
    expect(readersToday(new Date(2026, 10, 23, hour, 59)), `${hour}:59`).toBe('2026-11-23');
});
