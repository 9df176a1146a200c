import { expect, test } from 'vitest';

import type { CorrectionRecord } from '../schemas/correctionSchema.ts';
import { knownCorrections, lastChanged } from './knownCorrections.ts';

const correction = (date: string, more: Partial<CorrectionRecord> = {}): CorrectionRecord => ({
  date,
  was: { hu: 'Ez állt itt.', et: 'Nii oli kirjas.' },
  now: { hu: 'Ez a helyes.', et: 'Õige on see.' },
  ...more,
});
const now = new Date('2026-12-01T12:00:00Z');
const datesOf = (records: readonly CorrectionRecord[]) => records.map(({ date }) => date);

test('the newest stands first, whatever the order in the file', () => {
  const records = { b: correction('2026-11-24'), a: correction('2026-11-30'), c: correction('2026-11-23') };
  expect(datesOf(knownCorrections(records, [], now))).toEqual(['2026-11-30', '2026-11-24', '2026-11-23']);
});

test('a correction is told from its day on, which begins at midnight in Budapest', () => {
  const records = { later: correction('2026-12-02') };
  expect(knownCorrections(records, [], new Date('2026-12-01T22:59:59Z'))).toEqual([]);
  expect(datesOf(knownCorrections(records, [], new Date('2026-12-01T23:00:00Z')))).toEqual(['2026-12-02']);
});

test('of a post that is not out nothing is said', () => {
  const records = {
    out: correction('2026-11-24', { post: 49 }),
    later: correction('2026-11-25', { post: 71 }),
  };
  expect(knownCorrections(records, [49, 47], now)).toEqual([records.out]);
});

test('a post last changed when it was last corrected, else when it came out', () => {
  const published = new Date('2026-11-23T06:00:00Z');
  expect(lastChanged(published, [])).toEqual(published);
  const corrected = [correction('2026-11-30'), correction('2026-11-24')];
  expect(lastChanged(published, corrected)).toEqual(new Date('2026-11-29T23:00:00Z'));
  expect(lastChanged(published, [correction('2026-11-23')])).toEqual(published);
});
